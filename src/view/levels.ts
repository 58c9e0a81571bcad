import { overlaps, type Box } from './box.ts';

/** A label that wants to be seen, with its boxes at a zoom, in world units: its own and its node's mark. */
export interface Candidate {
  readonly id: string;
  boxesAt(zoom: number): { readonly label: Box; readonly mark: Box };
}

/** Zooms at which the choice of labels is made anew; at the last, every label has room. */
export const labelZooms: readonly number[] = Array.from({ length: 13 }, (_, step) => Math.round(0.8 ** (12 - step) * 1000) / 1000);

/**
 * From which zoom on each label is shown: at each zoom, most important first, those that meet no label chosen before,
 * no obstacle and no mark of an important node. What is shown far out stays when coming nearer. The candidates come in
 * the order of their importance.
 */
export function labelLevels(
  candidates: readonly Candidate[],
  obstaclesAt: (zoom: number) => readonly Box[],
): ReadonlyMap<string, number> {
  const from = new Map<string, number>();
  for (const zoom of labelZooms) {
    const taken = new Grid(160 / zoom);
    for (const box of obstaclesAt(zoom)) taken.add(box);
    const boxes = candidates.map((one) => ({ id: one.id, ...one.boxesAt(zoom) }));
    const marks = new Grid(160 / zoom);
    for (const { mark, id } of boxes) marks.add(mark, id);
    for (const { id, label } of boxes) if (from.has(id)) taken.add(label);
    for (const { id, label } of boxes) {
      if (from.has(id) || taken.meets(label) || marks.meets(label, id)) continue;
      from.set(id, zoom);
      taken.add(label);
    }
  }
  return from;
}

class Grid {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string | undefined }[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(box: Box, owner?: string): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [{ box, owner }]);
      else cell.push({ box, owner });
    }
  }

  meets(box: Box, except?: string): boolean {
    for (const key of this.#keys(box)) {
      for (const one of this.#cells.get(key) ?? []) {
        if ((except === undefined || one.owner !== except) && overlaps(one.box, box)) return true;
      }
    }
    return false;
  }

  *#keys(box: Box): Generator<string> {
    const [left, top] = [Math.floor(box.x / this.#size), Math.floor(box.y / this.#size)];
    const [right, bottom] = [Math.floor((box.x + box.width) / this.#size), Math.floor((box.y + box.height) / this.#size)];
    for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) yield `${x} ${y}`;
  }
}
