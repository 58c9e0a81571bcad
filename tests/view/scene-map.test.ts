import { expect, test } from 'vitest';
import { emptyView } from '../../src/view/decode.ts';
import { importanceOf } from '../../src/view/importance.ts';
import { sceneOf } from '../../src/view/scene.ts';
import { synthetic } from './synthetic.ts';

const size = { concepts: 1800, relations: 7000, categories: 6 };
const places = new Map(
  Array.from({ length: size.concepts }, (_, at) => [`c${at}`, { x: (at % 60) * 90, y: Math.floor(at / 60) * 90 }]),
);
const graph = synthetic(size, { width: 5400, height: 2700, concepts: places, regions: [] });

test('of a very large graph the most important part is drawn, and what is left is told', () => {
  const scene = sceneOf(graph, emptyView('en'));
  expect([scene.nodes.length, scene.edges.length]).toEqual([1500, 5000]);
  expect(scene.left).toEqual({ concepts: 300, relations: 2000 });
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  const out = [...graph.concepts.keys()].filter((id) => !drawn.has(id));
  const least = Math.min(...[...drawn].map((id) => importanceOf(graph, id)));
  expect(Math.max(...out.map((id) => importanceOf(graph, id)))).toBeLessThanOrEqual(least);
});

test('filters bring the rest in', () => {
  const scene = sceneOf(graph, { ...emptyView('en'), filters: { category: { mode: 'only', ids: ['area-5'] } } });
  expect(scene.nodes.length).toBe(300);
  expect(scene.left).toBeUndefined();
});
