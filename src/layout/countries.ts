import { areaOf, centroidOf, clip, type Polygon, type Spot } from './polygon.ts';
import { randomOf } from './random.ts';

/** A country: what it needs of the land, and how much it has to do with each other one. */
export interface Demand {
  readonly area: number;
  readonly ties: readonly number[];
}

interface Site {
  x: number;
  y: number;
  weight: number;
}

const settleRounds = 160;
const tryRounds = 45;
const exchangeRounds = 24;

/**
 * Divides a convex land into convex cells with the areas demanded, those with much to do with each other side by side:
 * a power diagram whose sites move to the middles of their cells and whose weights follow the areas (Nocaj and Brandes,
 * Computing Voronoi treemaps, 2012), from the best of several starts, improved by exchanging countries.
 */
export function divide(land: Polygon, demands: readonly Demand[], seed: number, starts = 24): readonly Polygon[] {
  const random = randomOf(seed);
  const total = demands.reduce((all, one) => all + one.area, 0);
  const areas = demands.map((one) => (one.area * areaOf(land)) / total);
  let best: { readonly sites: readonly Site[]; readonly cost: number } | undefined;
  for (let start = 0; start < starts; start++) {
    const sites = settle(land, startSites(land, demands, random), areas, tryRounds);
    const cost = costOf(cellsOf(land, sites), demands, areas);
    if (best === undefined || cost < best.cost) best = { sites, cost };
  }
  let { sites, cost } = best ?? { sites: [], cost: 0 };
  for (let improved = true; improved;) {
    improved = false;
    for (let a = 0; a < demands.length; a++) {
      for (let b = a + 1; b < demands.length; b++) {
        const next = settle(land, exchanged(sites, a, b), areas, exchangeRounds);
        const nextCost = costOf(cellsOf(land, next), demands, areas);
        if (nextCost < cost * 0.995) [sites, cost, improved] = [next, nextCost, true];
      }
    }
  }
  return cellsOf(land, settle(land, sites, areas, settleRounds));
}

function startSites(land: Polygon, demands: readonly Demand[], random: () => number): readonly Site[] {
  const middle = centroidOf(land);
  const reach = Math.sqrt(areaOf(land));
  const sites = demands.map(() => ({
    x: middle.x + (random() - 0.5) * reach,
    y: middle.y + (random() - 0.5) * reach * 0.62,
    weight: 0,
  }));
  const strongest = Math.max(1, ...demands.flatMap((one) => one.ties));
  for (let round = 0; round < 60; round++) {
    sites.forEach((site, index) => {
      sites.forEach((other, at) => {
        if (at === index) return;
        const [dx, dy] = [other.x - site.x, other.y - site.y];
        const distance = Math.hypot(dx, dy) || 1;
        const pull = ((demands[index]?.ties[at] ?? 0) / strongest) * 0.03 * distance;
        const push = (reach * reach * 0.006) / distance;
        site.x += ((pull - push) * dx) / distance;
        site.y += ((pull - push) * dy) / distance;
      });
    });
  }
  const far = Math.max(
    1,
    ...sites.map((site) => Math.abs(site.x - middle.x) / 1.6),
    ...sites.map((site) => Math.abs(site.y - middle.y)),
  );
  const scale = (0.36 * reach) / far;
  return sites.map((site) => ({
    x: middle.x + (site.x - middle.x) * scale,
    y: middle.y + (site.y - middle.y) * scale,
    weight: 0,
  }));
}

function settle(land: Polygon, start: readonly Site[], areas: readonly number[], rounds: number): readonly Site[] {
  const sites = start.map((site) => ({ ...site }));
  for (let round = 0; round < rounds; round++) {
    cellsOf(land, sites).forEach((cell, index) => {
      const [site, wanted] = [sites[index], areas[index] ?? 1];
      if (site === undefined) return;
      const area = areaOf(cell);
      if (area > 0) {
        const { x, y } = centroidOf(cell);
        const gentle = round < rounds * 0.75 ? 0.7 : 0.25;
        site.x += (x - site.x) * gentle;
        site.y += (y - site.y) * gentle;
      }
      site.weight += (wanted - area) * 0.12;
    });
  }
  return sites;
}

/** The power diagram of the sites: each has the points whose squared distance less the weight is least with it. */
function cellsOf(land: Polygon, sites: readonly Site[]): readonly Polygon[] {
  return sites.map((site, index) => {
    let cell = land;
    sites.forEach((other, at) => {
      if (at === index || cell.length === 0) return;
      const [dx, dy] = [other.x - site.x, other.y - site.y];
      const length = Math.hypot(dx, dy) || 1e-6;
      const offset = (other.x ** 2 + other.y ** 2 - other.weight - (site.x ** 2 + site.y ** 2 - site.weight)) / 2;
      cell = clip(cell, { nx: dx / length, ny: dy / length, offset: offset / length });
    });
    return cell;
  });
}

/** Long ties cost, and so do cells that are too small or long and thin. */
function costOf(cells: readonly Polygon[], demands: readonly Demand[], areas: readonly number[]): number {
  const middles: readonly Spot[] = cells.map(centroidOf);
  let cost = 0;
  demands.forEach(({ ties }, a) => {
    ties.forEach((tie, b) => {
      const [from, to] = [middles[a], middles[b]];
      if (b > a && from !== undefined && to !== undefined) cost += tie * Math.hypot(from.x - to.x, from.y - to.y);
    });
  });
  cells.forEach((cell, index) => {
    const lack = Math.max(0, 1 - areaOf(cell) / (areas[index] ?? 1));
    cost *= 1 + 0.5 * lack + 0.06 * Math.max(0, slimness(cell) - 1.35);
  });
  return cost;
}

/** 1 for a disc, more for what is long and thin. */
function slimness(polygon: Polygon): number {
  let around = 0;
  polygon.forEach((spot, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? spot;
    around += Math.hypot(next.x - spot.x, next.y - spot.y);
  });
  return areaOf(polygon) === 0 ? 10 : (around * around) / (4 * Math.PI * areaOf(polygon));
}

function exchanged(sites: readonly Site[], a: number, b: number): readonly Site[] {
  const next = sites.map((site) => ({ ...site }));
  const [one, other] = [sites[a], sites[b]];
  if (one !== undefined && other !== undefined) {
    next[a] = { ...one, x: other.x, y: other.y };
    next[b] = { ...other, x: one.x, y: one.y };
  }
  return next;
}
