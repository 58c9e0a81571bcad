import { textIn } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { languageName } from '../language/messages.ts';
import type { ShareWords } from '../language/share-words.ts';
import type { View } from '../view/view.ts';

/** What stands in the address of a view, in words; what is left out there is not named. */
export function insideOf(view: View, graph: Graph, title: string, words: ShareWords): readonly string[] {
  const { place, language, row, since, query, cam, pins, layout, theme } = view;
  const filters = Object.keys(view.filters).length;
  const said: (string | undefined)[] = [title, ...placeWords(view, words)];
  said.push(
    view.relation === undefined ? undefined : words.relation,
    view.select.length === 0 ? undefined : words.selected(view.select.length),
    filters === 0 ? undefined : words.filters(filters),
    view.presentation === 'graph' ? undefined : words.presentation[view.presentation],
    view.differences === 'all' ? undefined : words.differences[view.differences],
    row === undefined ? undefined : words.row(textIn(graph, graph.vocabulary.criteria.get(row)?.names, language)),
    since === undefined ? undefined : words.since(since),
    query === undefined ? undefined : words.query(query),
    place.kind === 'tour' ? words.step(place.step) : undefined,
    cam === undefined ? undefined : words.cam,
    pins === undefined ? undefined : words.pins(pins.length),
    layout === undefined ? undefined : words.onMap,
    theme === undefined ? undefined : words.themes[theme],
    words.inLanguage(languageName(language)),
  );
  return said.filter((one) => one !== undefined);
}

function placeWords({ place }: View, words: ShareWords): readonly string[] {
  if (place.kind === 'path') return place.directed ? [] : [words.eitherWay];
  if (place.kind !== 'concept') return [];
  return [
    ...(place.hops === 1 ? [] : [words.hops(place.hops)]),
    ...(place.expanded.length === 0 ? [] : [words.expanded(place.expanded.length)]),
  ];
}
