import { decodeCore } from '../format/core.ts';
import { decodeFragment } from '../format/fragment.ts';
import { problemText, type Problem } from '../format/problem.ts';
import { graphOf, merge } from '../graph/graph.ts';
import { messagesIn } from '../language/messages.ts';
import type { Store } from '../store/store.ts';

/**
 * While a graph is being written: shows what was saved without losing the view, or what is wrong with it. A page that
 * opened on a broken graph has no store yet; it opens anew once the graph is whole.
 */
export function followAuthor(store: Store | undefined): void {
  const hot = import.meta.hot;
  if (hot === undefined) return;
  hot.on('relata:graph', (data: { readonly core: unknown; readonly fragment: unknown }) => {
    const core = decodeCore(data.core);
    const fragment = decodeFragment(data.fragment);
    if (!core.ok) return;
    say([]);
    if (store === undefined) return window.location.reload();
    store.replaceGraph(fragment.ok ? merge(graphOf(core.value), fragment.value) : graphOf(core.value));
  });
  hot.on('relata:problems', (data: { readonly problems: readonly Problem[] }) => say(data.problems.map(problemText)));
  hot.send('relata:hello');

  function say(lines: readonly string[]): void {
    document.getElementById('problems')?.remove();
    if (lines.length === 0) return;
    const box = document.createElement('div');
    box.id = 'problems';
    box.className = 'problems';
    box.setAttribute('role', 'alert');
    const title = document.createElement('strong');
    title.textContent = messagesIn(store?.state.getState().view.language ?? navigator.language).problems;
    const list = document.createElement('pre');
    list.textContent = lines.join('\n');
    box.append(title, list);
    document.body.append(box);
  }
}
