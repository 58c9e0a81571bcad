import { decodeCore } from '../format/core.ts';
import { graphOf, type Graph } from '../graph/graph.ts';

/** The graph's core, fetched and read while the app's other code is still on its way; undefined if it cannot be had. */
export async function firstGraph(base: string): Promise<Graph | undefined> {
  try {
    const response = await fetch(`${base}data/core.json`);
    const core: unknown = await response.json();
    await firstPaint();
    const decoded = decodeCore(core);
    return decoded.ok ? graphOf(decoded.value) : undefined;
  } catch {
    return undefined;
  }
}

const longestWait = 150;

/** The picture that is in the page comes first; a page that nobody looks at is not painted and waits for nothing. */
function firstPaint(): Promise<void> {
  if (document.hidden || performance.getEntriesByName('first-contentful-paint').length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestWait);
  });
}
