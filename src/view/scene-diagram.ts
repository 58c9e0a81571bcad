import { shortName, textIn } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { otherEnd, relationsOf } from '../graph/neighbourhood.ts';
import type { Relation } from '../graph/relation.ts';
import type { Arrangement, Heading, Spot } from './arrangement.ts';
import { labelLines } from './box.ts';
import { passes, passesRelation } from './filter.ts';
import { importanceOf } from './importance.ts';
import type { Emphasis, Scene, SceneEdge, SceneNode, SceneText } from './scene-parts.ts';
import { edgeLook, nodeLook } from './scene-look.ts';
import { headingSize } from './spot.ts';
import type { View } from './view.ts';

/** Below this, text of 14 would be under 10 pixels, though it shrinks less than the picture: small screens pan instead. */
const leastZoom = 0.56;

/** A neighbourhood, a comparison or paths as a scene. Filters take away, they move nothing. */
export function diagramScene(graph: Graph, view: View, arrangement: Arrangement): Scene {
  const shown = new Set<string>();
  for (const [id, spot] of arrangement.positions) {
    const concept = graph.concepts.get(id);
    if (concept === undefined || arrangement.folded.has(id)) continue;
    if (spot.role === 'focus' || passes(concept, view.filters)) shown.add(id);
  }
  const nodes = [...shown].flatMap((id) => {
    const spot = arrangement.positions.get(id);
    return spot === undefined ? [] : nodeOf(graph, view, id, spot, shown);
  });
  return {
    kind: arrangement.kind,
    language: view.language,
    bounds: arrangement.bounds,
    centre: arrangement.centre,
    leastZoom,
    text: 'world',
    nodes,
    edges: relationsAmong(graph, shown, view).map((relation) => edgeOf(graph, view, relation, arrangement)),
    regions: [],
    headings: arrangement.headings.flatMap((heading) => headingText(graph, view, heading)),
  };
}

function nodeOf(graph: Graph, view: View, id: string, spot: Spot, shown: ReadonlySet<string>): SceneNode[] {
  const concept = graph.concepts.get(id);
  if (concept === undefined) return [];
  const others = new Set(relationsOf(graph, id).map((relation) => otherEnd(relation, id)));
  const weight = spot.role === 'focus' ? 'semibold' : 'regular';
  const lines = labelLines(shortName(graph, id, view.language), spot.most, spot.size, weight);
  return [
    {
      ...nodeLook(graph, concept),
      x: spot.x,
      y: spot.y,
      radius: spot.radius,
      label: { lines, size: spot.size, weight, side: spot.side },
      from: 0,
      labelFrom: 0,
      importance: importanceOf(graph, id),
      emphasis: spot.role === 'focus' && !rulesOut(graph, view, id) ? 'focus' : 'plain',
      selected: view.select.includes(id),
      hidden: [...others].filter((other) => !shown.has(other)).length,
    },
  ];
}

/** Does the view say that this one is the wrong choice? */
function rulesOut(graph: Graph, { place }: View, id: string): boolean {
  return place.kind === 'scenario' && graph.scenarios.get(place.id)?.against.includes(id) === true;
}

function relationsAmong(graph: Graph, shown: ReadonlySet<string>, view: View): readonly Relation[] {
  return [...shown].flatMap((id) =>
    (graph.outgoing.get(id) ?? []).filter(
      (relation) => shown.has(relation.target) && passesRelation(graph, relation, view.filters),
    ),
  );
}

function edgeOf(graph: Graph, view: View, relation: Relation, arrangement: Arrangement): SceneEdge {
  const route = arrangement.routes.get(relation.id);
  const opened = arrangement.lit?.has(relation.id) === true;
  const named = route !== undefined && (arrangement.kind === 'path' || opened);
  const emphasis: Emphasis = view.relation === relation.id ? 'focus' : named ? 'lit' : 'plain';
  return {
    ...edgeLook(graph, relation, view.language),
    // Between rows there is no room for a label; the headings and the panel name the types.
    ...(opened && emphasis !== 'focus' ? { text: '' } : {}),
    bends: route?.bends ?? [],
    from: route === undefined && emphasis === 'plain' ? Infinity : 0,
    stub: false,
    emphasis,
  };
}

function headingText(graph: Graph, view: View, heading: Heading): SceneText[] {
  const { says, shown, all } = heading;
  const count = all > shown ? `${shown} / ${all}` : all > 1 ? `${all}` : undefined;
  const place = {
    x: heading.x,
    y: heading.y,
    size: headingSize,
    align: heading.align,
    ...(count === undefined ? {} : { count }),
  };
  if (says.kind === 'concept') return [{ ...place, lines: [shortName(graph, says.id, view.language)] }];
  const type = graph.vocabulary.relationTypes.get(says.type);
  if (type === undefined) return [];
  const { family } = type;
  const hue = graph.vocabulary.families.get(family)?.hue;
  const text = textIn(graph, says.inverse ? type.inverseLabel : type.label, view.language);
  return [{ ...place, lines: [text], ...(hue === undefined ? {} : { hue, family }) }];
}
