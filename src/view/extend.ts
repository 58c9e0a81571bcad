import type { Concept } from '../graph/concept.ts';
import type { Graph, Point, Positions, Region } from '../graph/graph.ts';
import { otherEnd, relationsOf } from '../graph/neighbourhood.ts';
import type { Thing } from '../layout/atlas.ts';
import { freeSpot } from '../layout/free-spot.ts';
import { thingOf } from './atlas.ts';
import { overlaps, type Box } from './box.ts';
import { byImportance } from './importance.ts';
import { mapTitle, titleBox } from './map-size.ts';

/**
 * Positions for a graph that has changed: what stands stays where it is; each new concept goes to the free place in its
 * region that is nearest to what it relates to, or, where its region is full or missing, just outside. What is gone
 * leaves its place free.
 */
export function extendPositions(graph: Graph, old: Positions): Positions {
  const places = new Map([...old.concepts].filter(([id]) => graph.concepts.has(id)));
  const boxes: Box[] = [...places].flatMap(([id, at]) => {
    const concept = graph.concepts.get(id);
    return concept === undefined ? [] : [boxOf(thingOf(graph, id, concept.category), at)];
  });
  for (const region of old.regions) boxes.push(...titleBoxes(graph, region));
  const fresh = byImportance(
    graph,
    [...graph.concepts.keys()].filter((id) => !places.has(id)),
  );
  let { width, height } = old;
  for (const id of fresh) {
    const concept = graph.concepts.get(id);
    if (concept === undefined) continue;
    const thing = thingOf(graph, id, concept.category);
    const at = placeFor(graph, concept, thing, places, boxes, old);
    places.set(id, at);
    boxes.push(boxOf(thing, at));
    width = Math.max(width, Math.ceil(at.x + thing.half + 20));
    height = Math.max(height, Math.ceil(at.y + thing.below + 20));
  }
  return { width, height, concepts: places, regions: old.regions };
}

function placeFor(
  graph: Graph,
  concept: Concept,
  thing: Thing,
  places: ReadonlyMap<string, Point>,
  boxes: readonly Box[],
  old: Positions,
): Point {
  const region = old.regions.find(({ category }) => category === concept.category);
  const related = relationsOf(graph, concept.id).flatMap(
    (relation) => places.get(otherEnd(relation, concept.id)) ?? [],
  );
  const wish =
    related.length > 0 ? middleOf(related) : middleOf(region?.outline ?? [{ x: old.width / 2, y: old.height }]);
  const isFree = (at: Point): boolean => {
    const box = boxOf(thing, at);
    return boxes.every((one) => !overlaps(one, box));
  };
  const inside = region === undefined ? undefined : freeSpot(thing, wish, isFree, { outline: region.outline });
  return inside ?? freeSpot(thing, { x: wish.x, y: old.height }, isFree, { below: old.height }) ?? wish;
}

function titleBoxes(graph: Graph, region: Region): readonly Box[] {
  return graph.vocabulary.languages.map((language) =>
    titleBox({ ...mapTitle(graph, region.category, language), ...region.title, align: 'middle' }),
  );
}

function boxOf(thing: Thing, at: Point): Box {
  return { x: at.x - thing.half, y: at.y - thing.above, width: 2 * thing.half, height: thing.above + thing.below };
}

function middleOf(points: readonly Point[]): Point {
  const [x, y] = [points.reduce((sum, one) => sum + one.x, 0), points.reduce((sum, one) => sum + one.y, 0)];
  return { x: Math.round(x / points.length), y: Math.round(y / points.length) };
}
