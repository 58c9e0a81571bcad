import { textScale } from '../../src/picture/style.ts';
import { textWidth } from '../../src/language/width.ts';
import { labelBox, markBox, overlaps, type Box } from '../../src/view/box.ts';
import { markScale, titleBox, titleScale } from '../../src/view/map-size.ts';
import type { Scene, SceneText } from '../../src/view/scene-parts.ts';

export interface Shown {
  readonly what: string;
  readonly box: Box;
}

/** Every label, mark and heading of a diagram, with its box as it is at a zoom. */
export function shownBoxes(scene: Scene, zoom = 1): readonly Shown[] {
  const scale = textScale(zoom);
  const grown = <T extends { readonly size: number }>(text: T): T => ({ ...text, size: text.size * scale });
  return [
    ...scene.nodes.map((node) => ({ what: `mark ${node.id}`, box: markBox(node, node.radius) })),
    ...scene.nodes.map((node) => ({ what: `label ${node.id}`, box: labelBox(node, node.radius, grown(node.label)) })),
    ...scene.headings.map((heading) => ({
      what: `heading ${heading.lines.join(' ')}`,
      box: headingBox(grown(heading)),
    })),
  ];
}

/** Pairs that lie on each other. */
export function collisions(shown: readonly Shown[]): readonly string[] {
  const sorted = shown.toSorted((a, b) => a.box.x - b.box.x);
  const found: string[] = [];
  sorted.forEach((one, index) => {
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at];
      if (other === undefined || other.box.x > one.box.x + one.box.width) break;
      if (overlaps(one.box, other.box, -0.01)) found.push(`${one.what} on ${other.what}`);
    }
  });
  return found;
}

function headingBox({ x, y, lines, size, align, count }: SceneText): Box {
  const width =
    textWidth(lines[0] ?? '', size, 'semibold') + (count === undefined ? 0 : textWidth(count, size) + size * 0.5);
  return { x: align === 'end' ? x - width : x, y: y - size * 0.61, width, height: size * 1.22 };
}

/** Every title, mark and label of a map that is drawn at a zoom. */
export function mapBoxes(scene: Scene, zoom: number): readonly Shown[] {
  const titles = scene.regions.map(({ category, title }) => ({
    what: `title ${category}`,
    box: titleBox(title, titleScale(zoom)),
  }));
  const drawn = scene.nodes.filter((node) => node.from <= zoom);
  const marks = drawn.map((node) => ({ what: `mark ${node.id}`, box: markBox(node, node.radius * markScale(zoom)) }));
  const labels = drawn
    .filter((node) => node.labelFrom <= zoom)
    .map((node) => {
      const radius = node.radius * markScale(zoom);
      const size = node.label.size / zoom;
      const box = labelBox(node, radius, { ...node.label, size });
      // The gap between mark and name is one of the screen.
      return { what: `label ${node.id}`, box: { ...box, y: node.y + radius + 3 / zoom } };
    });
  return [...titles, ...labels, ...marks];
}
