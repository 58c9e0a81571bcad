/** The page for other people's pages: the picture of an address with its legend, and the way into the app. */
import 'virtual:graph.css';
import './embed.css';
import { decodeCore } from '../format/core.ts';
import { graphOf, merge, type Graph } from '../graph/graph.ts';
import { embedWords } from '../language/embed-words.ts';
import { embeddedSource } from '../source/embedded.ts';
import { decodeLink } from '../view/decode.ts';
import { encodeLink } from '../view/link.ts';
import { picturedView } from '../view/pictured.ts';
import { sceneOf } from '../view/scene.ts';
import { drawInto } from './embed-drawing.ts';
import { showFoot, titleOf } from './embed-foot.ts';

/** Longer ones are nobody's. */
const longestAsked = 8000;

const base = import.meta.env.BASE_URL;
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
};

void show().catch(sayFailed);

async function show(): Promise<void> {
  const core = await loadCore();
  const asked = decodeLink(addressAsked(), core, preferred(core));
  const { view } = asked;
  const graph = await withTour(core, view.place);
  const root = document.documentElement;
  root.lang = view.language;
  if (view.theme !== undefined) root.dataset['theme'] = view.theme;
  const scene = sceneOf(graph, picturedView(graph, view) ?? view);
  const title = titleOf(graph, view);
  document.title = title;
  showFoot(element('foot'), {
    graph,
    scene,
    title,
    notices: asked.notices,
    href: base.replace(/\/$/, '') + encodeLink(view),
  });
  drawInto(element('picture'), scene, title);
  root.dataset['ready'] = 'true';
}

/** What `at` says, as an address below the base. Whatever else it is, it is read as one of ours or as none. */
function addressAsked(): string {
  const at = (new URLSearchParams(window.location.search).get('at') ?? '/').slice(0, longestAsked);
  const own = at.startsWith(window.location.origin + base) ? at.slice(window.location.origin.length) : at;
  return base !== '/' && own.startsWith(base) ? own.slice(base.length - 1) : own;
}

async function loadCore(): Promise<Graph> {
  const response = await fetch(`${base}data/core.json`);
  const decoded = decodeCore(await response.json());
  if (!decoded.ok) throw new Error('the graph cannot be read');
  return graphOf(decoded.value);
}

/** A tour's pictures are named in its texts. */
async function withTour(graph: Graph, place: { readonly kind: string; readonly id?: string }): Promise<Graph> {
  if (place.kind !== 'tour' || place.id === undefined) return graph;
  const source = embeddedSource(base, (url, signal) => fetch(url, { signal }));
  const loaded = await source.load({ kind: 'tour', id: place.id }, new AbortController().signal);
  return loaded.ok ? merge(graph, loaded.fragment) : graph;
}

function preferred({ vocabulary }: Graph): string {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? tag);
  return wanted.find((language) => vocabulary.languages.includes(language)) ?? vocabulary.languages[0] ?? 'en';
}

function sayFailed(): void {
  const words = embedWords(navigator.language);
  const box = document.createElement('p');
  box.className = 'failed';
  box.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.retry;
  button.addEventListener('click', () => window.location.reload());
  box.append(`${words.failed} `, button);
  element('picture').replaceChildren(box);
}
