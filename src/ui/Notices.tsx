import type { ReactNode } from 'react';
import { fullName, shortName } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { comparisonTitle, scenarioTitle, tourTitle } from '../graph/title.ts';
import type { Messages } from '../language/messages-en.ts';
import type { Notice } from '../view/notice.ts';
import type { Place } from '../view/view.ts';
import { conceptPlace, type Reading } from '../document/reading.ts';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useReading, useRelata, useView } from './relata.tsx';

/** What an address asked for and could not have, with what was perhaps meant. */
export function Notices(): ReactNode {
  const { store } = useApp();
  const notices = useRelata((state) => state.notices);
  const messages = useMessages();
  const reading = useReading();
  const { place } = useView();
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <ul>
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>
            {noticeText(notice, reading.graph, reading.language, messages)}
            <Suggestions notice={notice} place={place} reading={reading} />
          </li>
        ))}
      </ul>
      <button type="button" className="icon-button" aria-label={messages.dismiss} onClick={() => store.dismiss()}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function noticeText(notice: Notice, graph: Graph, language: string, messages: Messages): string {
  switch (notice.kind) {
    case 'not-found': {
      const given = notice.given.join(', ');
      return notice.what === 'concept'
        ? messages.notFound.concept(given, notice.given.length, notice.of)
        : messages.notFound[notice.what](given);
    }
    case 'moved':
      return messages.moved(notice.from, notice.to.map((id) => fullName(graph, id, language)).join(', '));
    case 'left-out': {
      const names = notice.given.map((id) => shortName(graph, id, language)).join(', ');
      return notice.because === 'twice' ? messages.leftOutTwice(names) : messages.leftOutMany(names);
    }
    case 'ignored':
      return messages.ignored(notice.given.join(', '));
    case 'newer':
      return messages.newer;
    case 'no-page':
      return messages.noPage(notice.path);
  }
}

function Suggestions({
  notice,
  place,
  reading,
}: {
  readonly notice: Notice;
  readonly place: Place;
  readonly reading: Reading;
}): ReactNode {
  if (notice.kind !== 'not-found' || notice.suggestions.length === 0) return null;
  const { messages } = reading;
  return (
    <>
      {' '}
      {messages.didYouMean}
      {notice.suggestions.map((id, at) => {
        const target = suggestedPlace(notice.what, id, place);
        if (target === undefined) return null;
        const name = suggestedName(notice.what, id, reading);
        return (
          <span key={id}>
            {at > 0 ? ', ' : ''}
            <a href={reading.href(target)}>{name}</a>
          </span>
        );
      })}
      {messages.didYouMeanEnd}
    </>
  );
}

function suggestedName(
  what: (Notice & { kind: 'not-found' })['what'],
  id: string,
  { graph, language }: Reading,
): string {
  switch (what) {
    case 'comparison':
      return comparisonTitle(graph, id, language);
    case 'scenario':
      return scenarioTitle(graph, id, language);
    case 'tour':
      return tourTitle(graph, id, language) || id;
    default:
      return shortName(graph, id, language);
  }
}

function suggestedPlace(what: (Notice & { kind: 'not-found' })['what'], id: string, place: Place): Place | undefined {
  switch (what) {
    case 'concept':
      if (place.kind === 'compare' && !place.of.includes(id)) return { kind: 'compare', of: [...place.of, id] };
      if (place.kind === 'path') return place.from === undefined ? { ...place, from: id } : { ...place, to: id };
      return conceptPlace(id);
    case 'comparison':
      return { kind: 'comparison', id };
    case 'scenario':
      return { kind: 'scenario', id };
    case 'tour':
      return { kind: 'tour', id, step: 1 };
    case 'relation':
      return undefined;
  }
}
