/** Runs in a browser page: our canvas and sigma.js on the same made-up graph; `canvas.bench.ts` asks and prints. */
import Graphology from 'graphology';
import { Sigma } from 'sigma';
import { mountCanvas } from '../../src/canvas/canvas.ts';
import type { Graph, Point } from '../../src/graph/graph.ts';
import { hexOf } from '../../src/picture/oklch.ts';
import { emptyView } from '../../src/view/decode.ts';
import type { Scene } from '../../src/view/scene-parts.ts';
import { sceneOf } from '../../src/view/scene.ts';
import { synthetic } from '../view/synthetic.ts';

/** Milliseconds. */
export interface Measured {
  readonly first: number;
  readonly redraws: readonly number[];
}

export interface OursMeasured extends Measured {
  readonly scene: number;
  readonly light: number;
  readonly dark: number;
  readonly expand: number;
}

const spacing = 95;
const steps = 90;

function graphOfSize(concepts: number): Graph {
  const across = Math.ceil(Math.sqrt(concepts * 1.5));
  const at = (index: number): Point => ({
    x: Math.round(((index % across) + 0.5 + 0.35 * Math.sin(index * 7)) * spacing),
    y: Math.round((Math.floor(index / across) + 0.5 + 0.35 * Math.cos(index * 5)) * spacing),
  });
  const positions = {
    width: across * spacing,
    height: Math.ceil(concepts / across) * spacing,
    concepts: new Map(Array.from({ length: concepts }, (_, index) => [`c${index}`, at(index)])),
    regions: [],
  };
  const relations = Math.min(5000, Math.round(concepts * 2.6));
  return synthetic({ concepts, relations, categories: 12, hub: Math.min(40, concepts - 1) }, positions);
}

async function ours(concepts: number): Promise<OursMeasured> {
  const graph = graphOfSize(concepts);
  const view = emptyView('en');
  const [scene, sceneTime] = timed(() => sceneOf(graph, view));
  const element = stage();
  await frames(3);
  const start = performance.now();
  const canvas = mountCanvas(element, { theme: 'light', reducedMotion: true, onIntention: () => undefined });
  canvas.show(scene);
  await frames(2);
  const first = performance.now() - start;
  const redraws = await gestures(
    () => canvas.pan(9, 5),
    (nearer) => canvas.zoom(nearer ? 1.02 : 1 / 1.02),
  );
  const light = await until(() => canvas.light(['c0']));
  const dark = await until(() => canvas.light([]));
  const place = { kind: 'concept', id: 'c0', hops: 1, expanded: [] } as const;
  canvas.show(sceneOf(graph, { ...view, place }));
  await frames(3);
  const expanded = (): Scene =>
    sceneOf(graph, { ...view, place: { ...place, expanded: [{ id: 'c1', collapsed: false }] } });
  const expand = await until(() => canvas.show(expanded()));
  canvas.destroy();
  element.remove();
  return { scene: sceneTime, first, redraws, light, dark, expand };
}

async function sigma(concepts: number): Promise<Measured> {
  const graph = graphOfSize(concepts);
  const scene = sceneOf(graph, emptyView('en'));
  const element = stage();
  await frames(3);
  const start = performance.now();
  const drawn = new Graphology({ multi: true });
  for (const { id, x, y, label, hue, radius } of scene.nodes)
    drawn.addNode(id, { x, y: -y, size: radius / 3, label: label.lines.join(' '), color: colour(hue) });
  for (const { source, target, hue, width } of scene.edges)
    drawn.addEdge(source, target, { size: width, color: colour(hue), type: 'arrow' });
  const renderer = new Sigma(drawn, element, { labelFont: 'sans-serif' });
  await frames(2);
  const first = performance.now() - start;
  const camera = renderer.getCamera();
  const redraws = await gestures(
    () => camera.setState({ x: camera.x + 0.004, y: camera.y + 0.002 }),
    (nearer) => camera.setState({ ratio: camera.ratio * (nearer ? 1 / 1.02 : 1.02) }),
  );
  renderer.kill();
  element.remove();
  return { first, redraws };
}

async function gestures(pan: () => void, zoom: (nearer: boolean) => void): Promise<readonly number[]> {
  const times: number[] = [];
  let last = performance.now();
  for (let step = 0; step < 2 * steps; step++) {
    if (step < steps) pan();
    else zoom(step % steps < steps * 0.7);
    await frames(1);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
}

async function until(run: () => void): Promise<number> {
  const start = performance.now();
  run();
  await frames(2);
  return performance.now() - start;
}

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  return [run(), performance.now() - start];
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function stage(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'fixed', inset: '0' });
  document.body.append(element);
  return element;
}

function colour(hue: number): string {
  return hexOf({ l: 0.6, c: 0.16, h: hue });
}

Object.assign(window, { bench: { ours, sigma } });
