import type { Graph } from '../graph/graph.ts';
import { shortestPaths } from '../graph/path.ts';
import { stack } from '../layout/stack.ts';
import type { Arrangement, Route, Spot } from './arrangement.ts';
import { around } from './box.ts';
import { nameSize } from './name-size.ts';
import { addAll, swing } from './routes.ts';
import { nearRadius, spotBoxes, textSize } from './spot.ts';
import type { Place } from './view.ts';

type PathPlace = Extract<Place, { kind: 'path' }>;

/** How many shortest paths are drawn at most. */
export const mostPaths = 5;
const columnWidth = 215;
const most = 150;

/** Shortest paths as chains from left to right, what they share drawn once. Undefined while an end is missing. */
export function arrangePath(graph: Graph, place: PathPlace): Arrangement | undefined {
  const { from, to, directed } = place;
  if (from === undefined || to === undefined || !graph.concepts.has(from) || !graph.concepts.has(to)) return undefined;
  const paths = shortestPaths(graph, from, to, { directed, limit: mostPaths });
  const chains = paths.length > 0 ? paths.map((path) => path.concepts) : [[from], [to]];
  const columns = paths.length > 0 ? columnsOf(chains) : [[from], [], [to]];
  const positions = new Map<string, Spot>();
  columns.forEach((ids, index) => {
    const x = Math.round((index - (columns.length - 1) / 2) * columnWidth);
    const rows = ids.map((id) => ({ id, want: wish(id, chains) })).sort((a, b) => a.want - b.want);
    const ys = stack(
      rows.map(({ id, want }) => ({ want, above: 26, below: 44 + 18 * nameSize(graph, id, most, textSize).lines })),
    );
    rows.forEach(({ id }, row) => positions.set(id, spotAt(x, ys[row] ?? 0, id === from || id === to)));
  });
  const routes = new Map<string, Route>();
  for (const path of paths) {
    for (const leg of path.legs) {
      const [a, b] = leg.forward
        ? [leg.relation.source, leg.relation.target]
        : [leg.relation.target, leg.relation.source];
      const [start, end] = [positions.get(a), positions.get(b)];
      if (start !== undefined && end !== undefined) addAll(graph, routes, a, b, swing(start, end).slice(1));
    }
  }
  return {
    kind: 'path',
    positions,
    bounds: around(spotBoxes(graph, positions), 60),
    centre: { x: 0, y: 0 },
    headings: [],
    routes,
    folded: new Set(),
  };
}

function columnsOf(chains: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const length = Math.max(0, ...chains.map((chain) => chain.length));
  return Array.from({ length }, (_, index) => [...new Set(chains.flatMap((chain) => chain.slice(index, index + 1)))]);
}

/** The middle of the chains that a concept stands in. */
function wish(id: string, chains: readonly (readonly string[])[]): number {
  const mine = chains.flatMap((chain, index) => (chain.includes(id) ? [index - (chains.length - 1) / 2] : []));
  return (mine.reduce((sum, one) => sum + one, 0) / Math.max(1, mine.length)) * 96;
}

function spotAt(x: number, y: number, end: boolean): Spot {
  return { x, y, radius: end ? 12 : nearRadius + 2, side: 'below', most, size: textSize, role: end ? 'focus' : 'near' };
}
