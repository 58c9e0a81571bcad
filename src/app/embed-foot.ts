import { shortName, textIn } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { comparisonTitle, scenarioTitle } from '../graph/title.ts';
import { embedWords, type EmbedWords } from '../language/embed-words.ts';
import { outlineOf, ringHole } from '../picture/glyph.ts';
import { legendOf } from '../picture/legend.ts';
import type { Shape } from '../graph/vocabulary.ts';
import type { Notice } from '../view/notice.ts';
import type { Scene } from '../view/scene-parts.ts';
import type { View } from '../view/view.ts';

export interface Foot {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly title: string;
  readonly notices: readonly Notice[];
  /** Where the same view is in the app. */
  readonly href: string;
}

/** From this height of the page on, the legend stands open. */
const openFrom = 560;

/** What the picture is of, what its colours mean, what could not be had, and the way into the app. */
export function showFoot(foot: HTMLElement, { graph, scene, title, notices, href }: Foot): void {
  const words = embedWords(scene.language);
  const legend = make('details', 'legend');
  legend.open = window.innerHeight >= openFrom;
  const summary = make('summary', '', words.legend);
  const { categories, kinds, families } = legendOf(graph, scene);
  const lists = [
    categories.map(({ id, name }) => entry(mark('disc', `category-${id}`), name)),
    kinds.map(({ name, shape }) => entry(mark(shape, 'quiet'), name)),
    families.map(({ id, name }) => entry(make('span', `line family-${id}`), name)),
  ].filter((entries) => entries.length > 0);
  legend.append(summary, ...lists.map((entries) => list(entries)));
  const link = make('a', 'open', words.open);
  Object.assign(link, { href, target: '_blank', rel: 'noopener' });
  const bar = make('div', 'bar');
  bar.append(make('strong', '', title), link);
  const told = notices.map((notice) => make('p', 'notice', noticeText(notice, graph, scene.language, words)));
  for (const one of told) one.setAttribute('role', 'status');
  foot.replaceChildren(...told, bar, legend);
}

/** What a view is of, in the names that come with the core. */
export function titleOf(graph: Graph, { place, language }: View): string {
  const whole = textIn(graph, graph.vocabulary.title, language);
  const named = (ids: readonly string[]): string => ids.map((id) => shortName(graph, id, language)).join(' · ');
  switch (place.kind) {
    case 'concept':
      return shortName(graph, place.id, language);
    case 'comparison':
      return comparisonTitle(graph, place.id, language);
    case 'compare':
      return named(place.of);
    case 'scenario':
      return scenarioTitle(graph, place.id, language);
    case 'path':
      return place.from === undefined || place.to === undefined
        ? whole
        : embedWords(language).path(named([place.from]), named([place.to]));
    default:
      return whole;
  }
}

function noticeText(notice: Notice, graph: Graph, language: string, words: EmbedWords): string {
  const names = (ids: readonly string[]): string => ids.map((id) => shortName(graph, id, language)).join(', ');
  switch (notice.kind) {
    case 'not-found':
      return words.notFound(notice.given.join(', '));
    case 'moved':
      return words.moved(notice.from, names(notice.to));
    case 'left-out':
      return words.leftOut(names(notice.given));
    case 'ignored':
      return words.leftOut(notice.given.join(', '));
    case 'no-page':
      return words.noPage(notice.path);
    case 'newer':
      return words.newer;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function entry(sign: Element, name: string): HTMLElement {
  const item = make('li', '');
  item.append(sign, name);
  return item;
}

function list(entries: readonly HTMLElement[]): HTMLElement {
  const made = make('ul', '');
  made.append(...entries);
  return made;
}

function mark(shape: Shape, className: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const attributes = { class: `mark ${className}`, viewBox: '-1.3 -1.3 2.6 2.6', width: '14', height: '14' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  const outline = outlineOf(shape);
  const drawn = document.createElementNS(space, outline === undefined ? 'circle' : 'polygon');
  if (outline !== undefined) drawn.setAttribute('points', outline.map((point) => point.join()).join(' '));
  else if (shape === 'ring') {
    drawn.setAttribute('class', 'ring');
    drawn.setAttribute('r', String((1 + ringHole) / 2));
    drawn.setAttribute('stroke-width', String(1 - ringHole));
  } else drawn.setAttribute('r', '1');
  svg.append(drawn);
  return svg;
}
