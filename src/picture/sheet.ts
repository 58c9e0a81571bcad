import type { Vocabulary } from '../graph/vocabulary.ts';
import type { Scene } from '../view/scene-parts.ts';
import { dashOf, edgeOpacity, edgeWidth, fontStack, haloWidth } from './style.ts';
import { groundOf, tintOf, type Ground, type Palette, type Theme } from './tokens.ts';
import { smallMap } from '../view/scene-map.ts';

/**
 * The style sheet of a page with pictures: colours of the graph's categories and families as custom properties in both
 * themes (`data-theme` on the root overrules the system), and what dresses the inline SVG like the canvas.
 */
export function pictureSheet(vocabulary: Pick<Vocabulary, 'categories' | 'families'>): string {
  return [
    framedSheet(vocabulary),
    // On a small screen a map is wider than that, and its larger names have it for themselves.
    `@media (max-width:820px){.picture-map{width:${smallMap}px;left:50%;right:auto;transform:translateX(-50%)}.picture-map .n{display:none}.picture-map .names g{font-size:56px}.picture-map .titles{font-size:52px}}`,
    '.picture-hands.pointing{cursor:pointer}',
  ].join('\n');
}

/** The same for a page that is nothing but a picture: it fills its frame, however small. */
export function framedSheet({ categories, families }: Pick<Vocabulary, 'categories' | 'families'>): string {
  const hues = { categories: [...categories.values()], families: [...families.values()] };
  return [
    `:root{${properties(hues, 'light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${properties(hues, 'dark')}}}`,
    `:root[data-theme=dark]{${properties(hues, 'dark')}}`,
    `@media (forced-colors:active){:root:root{${properties(hues, systemColours)}}.picture{forced-color-adjust:none}}`,
    rules(hues),
    '.picture{position:absolute;inset:0;margin:auto;width:100%;height:100%}',
    ...hues.categories.map(({ id }) => `.category-${id}{--c:var(--c-${id})}`),
    ...hues.families.map(({ id, dash }) => `.family-${id}{--f:var(--f-${id});border-top-style:${dash}}`),
  ].join('\n');
}

/** The same rules and the colours of one theme, for an SVG that stands alone. */
export function standaloneStyle(scene: Scene, theme: Theme): string {
  const categories = new Map(scene.nodes.map(({ category, hue }) => [category, { id: category, hue }]));
  for (const { category, hue } of scene.regions) categories.set(category, { id: category, hue });
  const families = new Map(scene.edges.map((edge) => [edge.family, { ...edge, id: edge.family }]));
  const hues = { categories: [...categories.values()], families: [...families.values()] };
  // Not every program that draws SVG knows custom properties.
  const colours = new Map(
    properties(hues, theme)
      .split(';')
      .map((one) => one.split(':', 2) as [string, string]),
  );
  const plain = `.paper{fill:var(--picture-paper)}${rules(hues)}`.replace(
    /var\((--[\w-]+)\)/g,
    (_, name: string) => colours.get(name) ?? 'none',
  );
  return `<style>${plain}</style>`;
}

/** Where a reader's system forces its own colours. */
const systemColours: Ground = { paper: 'Canvas', ink: 'CanvasText', quiet: 'CanvasText', accent: 'Highlight' };

interface Hues {
  readonly categories: readonly { readonly id: string; readonly hue: number }[];
  readonly families: readonly (Pick<Scene['edges'][number], 'hue' | 'dash' | 'width'> & { readonly id: string })[];
}

function properties({ categories, families }: Hues, theme: Palette): string {
  const ground = Object.entries(groundOf(theme)).map(([name, colour]) => `--picture-${name}:${colour}`);
  const lands = categories.map(({ id, hue }) => {
    const { mark, text, fill, coast } = tintOf(hue, theme);
    return `--c-${id}:${mark};--c-${id}-text:${text};--c-${id}-fill:${fill};--c-${id}-coast:${coast}`;
  });
  const lines = families.map(
    ({ id, hue }) => `--f-${id}:${tintOf(hue, theme).mark};--f-${id}-text:${tintOf(hue, theme).text}`,
  );
  return [...ground, ...lands, ...lines].join(';');
}

function rules({ categories, families }: Hues): string {
  const plain = { emphasis: 'plain' } as const;
  return [
    `.picture text{font-family:${fontStack};paint-order:stroke;stroke-linejoin:round}.picture{text-anchor:middle}`,
    '.picture path,.picture circle{vector-effect:non-scaling-stroke;stroke-linejoin:round}',
    '.land path{stroke-width:1.2px}',
    `.picture .edges path{fill:none;stroke-linecap:round}`,
    `.picture .edges path,.picture .heads path,.picture .beads circle{opacity:${edgeOpacity(plain, undefined)}}`,
    '.picture .edges .chosen{opacity:1}.picture .edges .dim{opacity:.1}.marks .dim,.names .dim{opacity:.35}',
    '.beads circle{fill:var(--picture-paper);stroke-width:1.4px}',
    '.marks path{stroke:var(--picture-paper);stroke-width:1.2px}.halos{opacity:.22}.rings circle{fill:none;stroke:var(--picture-accent);stroke-width:2px}',
    '.signs{fill:var(--picture-paper);stroke:var(--picture-ink)}.signs *{vector-effect:none!important}.names .count,.counts text{fill:var(--picture-quiet);stroke:var(--picture-paper);stroke-width:3px}',
    '.holes{fill:var(--picture-paper)}',
    `.names text{fill:var(--picture-ink);stroke:var(--picture-paper);stroke-width:${haloWidth}px;vector-effect:non-scaling-stroke}`,
    `.titles text,.headings text{font-weight:600;stroke:var(--picture-paper);stroke-width:${haloWidth}px;vector-effect:non-scaling-stroke;fill:var(--picture-quiet)}`,
    '.headings .count{fill:var(--picture-quiet);font-weight:400}',
    ...categories.map(
      ({ id }) =>
        `.land .c-${id}{fill:var(--c-${id}-fill);stroke:var(--c-${id}-coast)}.marks .c-${id},.halos .c-${id}{fill:var(--c-${id})}` +
        `.titles .c-${id}{fill:var(--c-${id}-text);stroke:var(--c-${id}-fill)}.picture-map .names .c-${id} text{stroke:var(--c-${id}-fill)}`,
    ),
    ...families.map(({ id, dash, width }) => {
      const wide = edgeWidth({ width }, 'focus', 1);
      const dashes = dashOf(dash)
        .map((one) => one * wide)
        .join(' ');
      const dashed = dashes === '' ? '' : `;stroke-dasharray:${dashes}`;
      return (
        `.edges .f-${id}{stroke:var(--f-${id});stroke-width:${wide}px${dashed}}` +
        `.picture-map .edges .f-${id}{stroke-width:${edgeWidth({ width }, 'map', 0.45)}px}` +
        `.heads .f-${id}{fill:var(--f-${id})}.beads .f-${id}{stroke:var(--f-${id})}.headings .f-${id}{fill:var(--f-${id}-text)}`
      );
    }),
  ].join('\n');
}
