import type { Scene, SceneNode } from '../view/scene-parts.ts';
import { nodeRadius, statusFrom } from './style.ts';

/** What the view is about has a soft disc behind its mark; what is picked for a comparison has a ring around it. */
export function halos(scene: Scene, zoom: number): string {
  const disc = (node: SceneNode, more: number, className: string): string =>
    `<circle${className} cx="${node.x}" cy="${node.y}" r="${tenth(nodeRadius(node, scene.kind, zoom) + more / zoom)}"/>`;
  const discs = scene.nodes.filter(({ emphasis }) => emphasis === 'focus');
  const rings = scene.nodes.filter((node) => node.selected && node.from <= zoom);
  return (
    group('halos', discs.map((node) => disc(node, 5, ` class="c-${node.category}"`)).join('')) +
    group('rings', rings.map((node) => disc(node, 4, '')).join(''))
  );
}

/** A bar across a small disc: closed to new customers; a cross: ended. As on the canvas. */
export function statusSigns(scene: Scene, zoom: number): string {
  if (zoom < statusFrom) return '';
  const signs = scene.nodes
    .filter((node) => node.status !== 'active' && node.from <= zoom)
    .map((node) => {
      const radius = nodeRadius(node, scene.kind, zoom);
      const size = Math.max(radius * 0.5, 3.6 / zoom);
      const [x, y] = [node.x + radius * 0.85, node.y - radius * 0.85];
      const arm = size * 0.5;
      const cross = arm * 0.8;
      const bars =
        node.status === 'ended'
          ? `M${tenth(x - cross)} ${tenth(y - cross)}l${tenth(2 * cross)} ${tenth(2 * cross)}m0-${tenth(2 * cross)}l-${tenth(2 * cross)} ${tenth(2 * cross)}`
          : `M${tenth(x - arm)} ${tenth(y)}h${tenth(2 * arm)}`;
      return `<g stroke-width="${tenth(size * 0.32)}"><circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(size)}"/><path d="${bars}"/></g>`;
    });
  return group('signs', signs.join(''));
}

/** How many neighbours are not drawn here, beside the mark of what has its name below it. */
export function hiddenCounts(scene: Scene): string {
  if (scene.kind === 'map') return '';
  const texts = scene.nodes
    .filter(({ hidden, label }) => hidden > 0 && label.side === 'below')
    .map((node) => {
      const { label, radius } = node;
      const [x, y] = [node.x + radius + 0.45 * label.size, node.y - radius * 0.5];
      return `<text text-anchor="start" font-size="${countSize(node)}" x="${tenth(x)}" y="${tenth(y)}">+${node.hidden}</text>`;
    });
  return group('counts', texts.join(''));
}

/** A line of a name that stands beside its mark, with that count on its far side, in whatever font it is set. */
export function withCount(node: SceneNode, line: string): string {
  if (node.hidden === 0) return line;
  const gap = tenth(0.45 * node.label.size);
  const count = (dx: string): string =>
    `<tspan class="count"${dx} font-size="${countSize(node)}">+${node.hidden}</tspan>`;
  return node.label.side.endsWith('right')
    ? `${line}${count(` dx="${gap}"`)}`
    : `${count('')}<tspan dx="${gap}">${line}</tspan>`;
}

function countSize({ label, emphasis }: SceneNode): string {
  return tenth(label.size * (emphasis === 'focus' ? 0.74 : 0.9));
}

function group(className: string, inner: string): string {
  return inner === '' ? '' : `<g class="${className}">${inner}</g>`;
}

function tenth(number: number): string {
  return String(Math.round(number * 10) / 10);
}
