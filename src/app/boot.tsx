import { createRoot } from 'react-dom/client';
import type { Graph } from '../graph/graph.ts';
import { messagesIn } from '../language/messages.ts';
import { embeddedSource } from '../source/embedded.ts';
import { browserAddress } from '../store/address.ts';
import { storedPreferences } from '../store/preference.ts';
import { createRelata, type Store } from '../store/store.ts';
import { App } from '../ui/App.tsx';
import { reloadOnMissingChunk } from '../ui/missing-chunk.ts';
import { RelataProvider } from '../ui/relata.tsx';
import { createStage } from '../ui/stage.ts';
import { documentThemes } from '../ui/theme.ts';
import { takeOver } from './takeover.ts';

/** Puts the app on the page once its graph is there; undefined for one that cannot be had. */
export async function boot(coming: Promise<Graph | undefined>): Promise<void> {
  const base = import.meta.env.BASE_URL;
  reloadOnMissingChunk();
  const preferences = storedPreferences(() => window.localStorage);
  const themes = documentThemes(preferences);
  const app = document.getElementById('app');
  const element = document.getElementById('stage');
  if (app === null || element === null) throw new Error('The page has no #app or no #stage to put the app on.');

  const graph = await coming;
  if (graph === undefined) {
    sayBroken(app);
    await followInDevelopment(undefined);
    return;
  }
  takeOver(app);
  const store = createRelata({
    graph,
    source: embeddedSource(base, (url, signal) => fetch(url + (isOnItsWay(url) ? '' : ofVersion()), { signal })),
    address: browserAddress(base),
    language: preferences.get('language') ?? preferred(graph),
  });
  const relata = { store, stage: createStage(element), themes, preferences, base };
  createRoot(app).render(
    <RelataProvider relata={relata}>
      <App />
    </RelataProvider>,
  );
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    onceReady(() => {
      import('./offline.tsx').then(({ keepOffline }) => keepOffline(relata)).catch(() => undefined);
    });
  }
  await followInDevelopment(store);
}

/** What the service worker has put aside is of one version; who has no such worker need not be told. */
function ofVersion(): string {
  const { version } = document.documentElement.dataset;
  return version === undefined || !navigator.serviceWorker?.controller ? '' : `?v=${version}`;
}

/** What the page itself asked for is of its version. */
function isOnItsWay(url: string): boolean {
  return document.querySelector(`link[rel=preload][href="${url}"]`) !== null;
}

/** Calls back when the first view is drawn. */
function onceReady(then: () => void): void {
  const root = document.documentElement;
  const watching = new MutationObserver(() => {
    if (root.dataset['ready'] !== 'true') return;
    watching.disconnect();
    then();
  });
  watching.observe(root, { attributeFilter: ['data-ready'] });
}

async function followInDevelopment(store: Store | undefined): Promise<void> {
  if (!import.meta.env.DEV) return;
  const { followAuthor } = await import('./authoring.ts');
  followAuthor(store);
}

/** The first of the reader's languages that the graph has. */
function preferred(graph: Graph): string {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? tag);
  const { languages } = graph.vocabulary;
  return wanted.find((language) => languages.includes(language)) ?? languages[0] ?? 'en';
}

function sayBroken(app: HTMLElement): void {
  const messages = messagesIn(navigator.language);
  const box = document.createElement('div');
  box.className = 'failure failure-page';
  box.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = messages.brokenGraph;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-primary';
  button.textContent = messages.reload;
  button.addEventListener('click', () => window.location.reload());
  box.append(text, button);
  app.replaceChildren(box);
}
