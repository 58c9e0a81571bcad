import type { Graph } from '../graph/graph.ts';
import { resolveId } from '../graph/nearest.ts';

/** Where the camera looks: a box whose middle stands beside a concept, so that it is found again when the layout changes. */
export interface Look {
  readonly id: string;
  /** From the concept to the middle of the box; world units, whole. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

/** A concept that a hand has moved, and how far from the place that the layout gives it; world units, whole. */
export interface Pin {
  readonly id: string;
  readonly dx: number;
  readonly dy: number;
}

export const mostPins = 24;

/** Pins in the one order in which they are written: one for a concept, none that moves nothing. */
export function pinsOf(pins: readonly Pin[]): readonly Pin[] {
  const byId = new Map(pins.map((pin) => [pin.id, pin]));
  return [...byId.values()]
    .filter(({ dx, dy }) => dx !== 0 || dy !== 0)
    .slice(0, mostPins)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `sqs,-40,12,988,756` */
export function lookText(look: Look | undefined): string | undefined {
  return look && [look.id, look.dx, look.dy, look.width, look.height].join();
}

/** `1,sns,8,-30,sqs,12,0`: the number of this form, then triples. */
export function pinsText(pins: readonly Pin[] | undefined): string | undefined {
  return pins && ['1', ...pins.flatMap(({ id, dx, dy }) => [id, dx, dy])].join();
}

export function decodeLook(text: string | null, graph: Graph): Look | undefined {
  const [given = '', ...rest] = (text ?? '').split(',', 6);
  const id = known(given, graph);
  const [dx, dy, width = 0, height = 0] = rest.map(whole);
  if (id === undefined || rest.length !== 4 || dx === undefined || dy === undefined) return undefined;
  return width >= 10 && height >= 10 ? { id, dx, dy, width, height } : undefined;
}

export function decodePins(text: string | null, graph: Graph): readonly Pin[] | undefined {
  const [form, ...parts] = (text ?? '').split(',', 1 + 3 * mostPins);
  if (form !== '1') return undefined;
  const found = new Map<string, Pin>();
  for (let at = 0; at < parts.length; at += 3) {
    const id = known(parts[at] ?? '', graph);
    const [dx, dy] = [whole(parts[at + 1]), whole(parts[at + 2])];
    if (id !== undefined && dx !== undefined && dy !== undefined && !found.has(id)) found.set(id, { id, dx, dy });
  }
  const pins = pinsOf([...found.values()]);
  return pins.length === 0 ? undefined : pins;
}

function known(id: string, graph: Graph): string | undefined {
  return resolveId(graph, id, graph.concepts)[0];
}

function whole(text: string | undefined): number | undefined {
  return /^-?\d{1,5}$/.test(text ?? '') ? Number(text) + 0 : undefined;
}
