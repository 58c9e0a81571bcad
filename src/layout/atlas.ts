import type { Body, Slot } from './bodies.ts';
import { coastOf, titleSlot } from './coast.ts';
import { divide } from './countries.ts';
import { improve } from './improve.ts';
import { measure, type Measures, type Tie } from './measure.ts';
import { centroidOf, inset, sidesOf, type Polygon, type Spot } from './polygon.ts';
import { separate, type Room } from './separate.ts';
import { spread } from './spread.ts';
import { springs } from './springs.ts';

/** Something to be placed: the box of its mark and label, and the country that it belongs to. */
export interface Thing {
  readonly id: string;
  readonly country: string;
  readonly half: number;
  readonly above: number;
  readonly below: number;
  readonly radius: number;
}

export interface Country {
  readonly id: string;
  /** Room for its title. */
  readonly title: { readonly width: number; readonly height: number };
}

export interface Atlas {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Spot>;
  readonly countries: readonly { readonly id: string; readonly outline: Polygon; readonly title: Spot }[];
  readonly measures: Measures;
}

/** Half the way between two countries, and from a coast to what stands behind it. */
const gutter = 9;
const shore = 13;
/** Of a page beside a panel, so that the map fills the room it has. */
const ratio = 1.42;
/** How much of a country's land its boxes cover; it falls until everything has room. */
const densest = 0.54;
const spreadRounds = 12;

/**
 * A map of countries: land by need, related countries side by side, everything in its own without overlaps, the best of
 * several attempts by crossings, marks under lines and length. The same seed gives the same map.
 */
export function drawAtlas(
  things: readonly Thing[],
  countries: readonly Country[],
  ties: readonly (readonly [string, string])[],
  options: { readonly seed: number; readonly attempts: number; readonly sweeps: number },
): Atlas {
  for (let density = densest; ; density *= 0.93) {
    const atlas = attempt(things, countries, ties, options, density);
    if (atlas !== undefined) return atlas;
  }
}

function attempt(
  things: readonly Thing[],
  countries: readonly Country[],
  named: readonly (readonly [string, string])[],
  { seed, attempts, sweeps }: { readonly seed: number; readonly attempts: number; readonly sweeps: number },
  density: number,
): Atlas | undefined {
  const ties = tiesOf(things, named);
  const countryOf = new Map(countries.map(({ id }, index) => [id, index]));
  const areas = countries.map((country) => areaFor(things, country, density));
  const total = areas.reduce((sum, one) => sum + one, 0);
  const [width, height] = [
    Math.round(Math.sqrt(total * ratio * 1.045)),
    Math.round(Math.sqrt((total / ratio) * 1.045)),
  ];
  const between = countries.map(() => countries.map(() => 0));
  for (const { a, b } of ties) {
    const [from, to] = [countryOf.get(things[a]?.country ?? '') ?? 0, countryOf.get(things[b]?.country ?? '') ?? 0];
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const row = between[one];
      if (row !== undefined) row[other] = (row[other] ?? 0) + 1;
    }
  }
  const cells = divide(
    softRectangle(width, height),
    areas.map((area, index) => ({ area, ties: between[index] ?? [] })),
    seed,
  );
  const lands = cells.map((cell) => inset(cell, gutter));
  const rooms = lands.map((land, index): Room => ({
    sides: sidesOf(inset(land, shore)),
    slot: titleSlot(inset(land, shore - 2), countries[index]?.title ?? { width: 0, height: 0 }),
  }));
  const middles = lands.map(centroidOf);

  let best: { readonly bodies: readonly Body[]; readonly measures: Measures; readonly score: number } | undefined;
  for (let round = 0; round < attempts; round++) {
    const bodies = things.map(({ id, country, half, above, below, radius }): Body => {
      return { id, cell: countryOf.get(country) ?? 0, x: 0, y: 0, half, above, below, radius };
    });
    springs(bodies, ties, rooms, middles, seed * 1000 + round);
    const free = rooms.every((room, cell) => {
      const mine = bodies.filter((body) => body.cell === cell);
      spread(mine, lands[cell] ?? [], room, spreadRounds);
      return separate(mine, room);
    });
    if (!free) continue;
    improve(bodies, ties, rooms, seed * 1000 + round, sweeps);
    const measures = measure(bodies, ties);
    const score = measures.crossings + 2 * measures.nodesOnEdges + measures.length / 100;
    if (best === undefined || score < best.score) best = { bodies, measures, score };
  }
  if (best === undefined) return undefined;
  return {
    width,
    height,
    places: new Map(best.bodies.map(({ id, x, y }) => [id, { x, y }])),
    countries: countries.map(({ id }, index) => ({
      id,
      outline: coastOf(lands[index] ?? []),
      title: middleOf(rooms[index]?.slot ?? { x: 0, y: 0, width: 0, height: 0 }),
    })),
    measures: best.measures,
  };
}

function areaFor(things: readonly Thing[], country: Country, density: number): number {
  const boxes = things
    .filter((thing) => thing.country === country.id)
    .reduce((sum, thing) => sum + 2 * thing.half * (thing.above + thing.below), 0);
  const bare = boxes / density + country.title.width * country.title.height * 2.2;
  const least = (1.3 * country.title.width) ** 2 * 0.75;
  return Math.max(least, bare) + 4 * (gutter + shore) * Math.sqrt(bare) + 20_000;
}

function tiesOf(things: readonly Thing[], named: readonly (readonly [string, string])[]): readonly Tie[] {
  const index = new Map(things.map(({ id }, at) => [id, at]));
  const pairs = new Map<string, Tie>();
  for (const [from, to] of named) {
    const [a, b] = [index.get(from), index.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { a: Math.min(a, b), b: Math.max(a, b) });
  }
  return [...pairs.values()];
}

/** A rectangle whose sides swell and whose corners are round: a superellipse. */
function softRectangle(width: number, height: number): Polygon {
  const corners = 72;
  return Array.from({ length: corners }, (_, index) => {
    // Closer together where the corners are.
    const even = (index * 2 * Math.PI) / corners;
    const angle = even - 0.16 * Math.sin(4 * (even - Math.PI / 4) + Math.PI);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const radius = (Math.abs(c) ** 5 + Math.abs(s) ** 5) ** (-1 / 5);
    return { x: (width / 2) * (1 + radius * c), y: (height / 2) * (1 + radius * s) };
  });
}

function middleOf({ x, y, width, height }: Slot): Spot {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
