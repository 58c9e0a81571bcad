import { overlaps, type Box } from './box.ts';
import type { Steps } from './steps.ts';

/** A concept that wants to be seen, with its boxes at a zoom, in world units: its label's and its mark's. */
export interface Candidate {
  readonly id: string;
  readonly importance: number;
  /** It asks for no label before this zoom. One that may always be named (0) stands over any mark without a name. */
  readonly earliest: number;
  boxesAt(zoom: number): { readonly label: Box; readonly mark: Box };
}

/** From which zooms on a concept's mark and its label are drawn; 0: always. */
export interface Level {
  readonly mark: number;
  readonly label: number;
}

/** Zooms at which the choice is made anew; at the last, everything has room. */
export const levelZooms: readonly number[] = Array.from(
  { length: 10 },
  (_, step) => Math.round(0.8 ** (9 - step) * 1000) / 1000,
);

/** A label may stand over marks of concepts that matter this much less than its own; they wait until there is room. */
const outranks = 0.8;

/**
 * What is drawn from which zoom on. At each zoom, the most important first, a label is chosen that meets no label chosen
 * before, no obstacle, and no mark but much less important ones, which then wait for a nearer zoom. What is shown far out
 * stays when coming nearer. The candidates come in the order of their importance. One zoom a step.
 */
export function* levelsInSteps(
  candidates: readonly Candidate[],
  obstaclesAt: (zoom: number) => readonly Box[],
): Steps<ReadonlyMap<string, Level>> {
  const label = new Map<string, number>();
  const mark = new Map<string, number>();
  for (const zoom of levelZooms) {
    const boxes = candidates.map((one) => ({ one, ...one.boxesAt(zoom) }));
    const marks = new Grid<(typeof boxes)[number]>(120 / zoom);
    for (const box of boxes) marks.add(box.mark, box);
    const obstacles = obstaclesAt(zoom);
    const taken = new Grid<undefined>(120 / zoom);
    for (const box of obstacles) taken.add(box, undefined);
    for (const box of boxes) if (label.has(box.one.id)) taken.add(box.label, undefined);
    for (const box of boxes) {
      const { one } = box;
      if (one.earliest > zoom || label.has(one.id) || taken.meets(box.label) !== undefined) continue;
      const standsOut = (other: (typeof boxes)[number]): boolean =>
        other !== box &&
        (label.has(other.one.id) || (one.earliest > 0 && other.one.importance > outranks * one.importance));
      if (marks.meets(box.label, standsOut) !== undefined || taken.meets(box.mark) !== undefined) continue;
      label.set(one.id, zoom);
      taken.add(box.label, undefined);
    }
    for (const { one, mark: box } of boxes) {
      if (taken.meets(box) !== undefined && !label.has(one.id)) mark.delete(one.id);
      else if (!mark.has(one.id)) mark.set(one.id, zoom);
    }
    yield;
  }
  const [first] = levelZooms;
  const last = levelZooms.at(-1) ?? 1;
  const far = (zoom: number | undefined): number => (zoom === first ? 0 : (zoom ?? last));
  return new Map(candidates.map(({ id }) => [id, { mark: far(mark.get(id)), label: far(label.get(id)) }]));
}

/** Boxes by where they are, to find those that one meets. */
class Grid<T> {
  readonly #cells = new Map<number, { readonly box: Box; readonly thing: T }[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(box: Box, thing: T): void {
    const entry = { box, thing };
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [entry]);
      else cell.push(entry);
      return false;
    });
  }

  meets(box: Box, counts: (thing: T) => boolean = () => true): Box | undefined {
    let found: Box | undefined;
    this.#each(box, (key) => {
      found = this.#cells.get(key)?.find((one) => overlaps(one.box, box) && counts(one.thing))?.box;
      return found !== undefined;
    });
    return found;
  }

  #each(box: Box, visit: (key: number) => boolean): void {
    const [left, top] = [Math.floor(box.x / this.#size), Math.floor(box.y / this.#size)];
    const [right, bottom] = [
      Math.floor((box.x + box.width) / this.#size),
      Math.floor((box.y + box.height) / this.#size),
    ];
    for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) if (visit(x * 65_536 + y)) return;
  }
}
