import type { Graph, Positions } from '../graph/graph.ts';
import { drawAtlas, type Atlas, type Country, type Thing } from '../layout/atlas.ts';
import { labelGap, lineHeight } from './box.ts';
import { isLandmark, mapRadius } from './importance.ts';
import { mapText, mapTitle, titleBox } from './map-size.ts';
import { nameSize } from './name-size.ts';

/** Around each mark and label. */
const air = 7;
/** Landmarks have room for a name this much larger, so that it can be read from far away. */
const landmark = { width: 3, height: 4 } as const;
const attempts = 6;
const sweeps = 5;

/** Positions of a whole graph. Made when building, never in the browser: it takes seconds. */
export function layoutMap(graph: Graph, seed: number): Positions {
  const { things, countries, ties } = atlasInput(graph);
  return positionsOf(graph, drawAtlas(things, countries, ties, { seed, attempts, sweeps }));
}

/** A graph as the layout sees it: boxes in countries, and ties. */
export function atlasInput(graph: Graph): {
  readonly things: readonly Thing[];
  readonly countries: readonly Country[];
  readonly ties: readonly (readonly [string, string])[];
} {
  const concepts = [...graph.concepts.values()].filter(({ category }) => graph.vocabulary.categories.has(category));
  return {
    things: concepts.map((concept) => thingOf(graph, concept.id, concept.category)),
    countries: countriesOf(graph),
    ties: [...graph.relations.values()].map(({ source, target }) => [source, target] as const),
  };
}

export function positionsOf(graph: Graph, atlas: Atlas): Positions {
  return {
    width: atlas.width,
    height: atlas.height,
    concepts: atlas.places,
    regions: atlas.countries.map(({ id, outline, title }) => {
      const { lines, size } = mapTitle(graph, id, '');
      const up = ((lines.length - 1) * size * lineHeight) / 2;
      return { category: id, outline, title: { x: title.x, y: Math.round(title.y - up) } };
    }),
  };
}

/** The box of a concept on the map that holds its label in every language. */
export function thingOf(graph: Graph, id: string, country: string): Thing {
  const radius = mapRadius(graph, id);
  const { width, lines } = nameSize(graph, id, mapText.most, mapText.size);
  const larger = isLandmark(graph, id) ? landmark : { width: 1, height: 1 };
  return {
    id,
    country,
    radius,
    half: Math.ceil(Math.max((width / 2) * larger.width, radius * 1.25) + air),
    above: Math.ceil(radius * 1.25 + air - 1),
    below: Math.ceil(radius + (labelGap - 2 + lines * mapText.size * lineHeight) * larger.height + air - 2),
  };
}

function countriesOf(graph: Graph): readonly Country[] {
  const used = new Set([...graph.concepts.values()].map((concept) => concept.category));
  return [...graph.vocabulary.categories.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id }) => {
      const boxes = graph.vocabulary.languages.map((language) => {
        return titleBox({ ...mapTitle(graph, id, language), x: 0, y: 0, align: 'middle' });
      });
      return {
        id,
        title: {
          width: Math.max(...boxes.map((box) => box.width)) + 24,
          height: Math.max(...boxes.map((box) => box.height)) + 10,
        },
      };
    });
}
