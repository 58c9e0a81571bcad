import type { MouseEvent, ReactNode } from 'react';
import { Glyph } from '../document/Glyph.tsx';
import type { Hit } from '../search/hit.ts';
import { hitConcepts } from './hit-target.ts';
import { useMessages, useReading } from './relata.tsx';
import { optionId, type HitGroup } from './hit-groups.ts';

interface Props {
  readonly id: string;
  readonly shown: boolean;
  readonly ready: boolean;
  readonly groups: readonly HitGroup[];
  readonly active: number;
  readonly query: string;
  readonly suggestion: Hit | undefined;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (hit: Hit, event: MouseEvent) => void;
}

/** What was found, by type; or what was perhaps meant. */
export function SearchHits({
  id,
  shown,
  ready,
  groups,
  active,
  query,
  suggestion,
  onPoint,
  onChoose,
}: Props): ReactNode {
  const messages = useMessages();
  let at = 0;
  return (
    <div className="search-hits" hidden={!shown}>
      <div id={id} role="listbox" aria-label={messages.search}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={group.title}>
            <div className="search-group" aria-hidden="true">
              {group.title}
            </div>
            {group.hits.map((hit) => {
              const here = at++;
              return (
                <Option
                  key={`${hit.type} ${hit.id}`}
                  id={optionId(id, here)}
                  hit={hit}
                  selected={here === active}
                  onPoint={() => onPoint(here)}
                  onChoose={onChoose}
                />
              );
            })}
          </div>
        ))}
      </div>
      {groups.length > 0 || query === '' ? null : (
        <div className="search-nothing">
          <p>{ready ? messages.searchNothing(query) : messages.searchPreparing}</p>
          {suggestion === undefined ? null : (
            <button type="button" className="link-button" onClick={(event) => onChoose(suggestion, event)}>
              {messages.searchPerhaps(suggestion.label)}
            </button>
          )}
        </div>
      )}
      {groups.length === 0 ? null : (
        <p className="search-keys" aria-hidden="true">
          {messages.searchKeys}
        </p>
      )}
    </div>
  );
}

function Option({
  id,
  hit,
  selected,
  onPoint,
  onChoose,
}: {
  readonly id: string;
  readonly hit: Hit;
  readonly selected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (hit: Hit, event: MouseEvent) => void;
}): ReactNode {
  const reading = useReading();
  const glyphs = hitConcepts(hit).slice(0, 3);
  return (
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className="search-option"
      data-type={hit.type}
      data-id={hit.id}
      data-source={hit.source}
      data-target={hit.target}
      data-items={hit.items?.join(',')}
      ref={selected ? scrollIntoList : undefined}
      onMouseMove={selected ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(hit, event)}
    >
      <span className="search-glyphs">
        {glyphs.map((one) => (
          <Glyph key={one} id={one} reading={reading} />
        ))}
      </span>
      <span className="search-text">
        <span className="search-label">{marked(hit)}</span>
        {hit.detail === '' ? null : <span className="search-detail">{hit.detail}</span>}
      </span>
    </div>
  );
}

function scrollIntoList(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function marked({ label, marks }: Hit): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start < from || end > label.length || end <= start) continue;
    parts.push(label.slice(from, start), <mark key={start}>{label.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(label.slice(from));
  return parts;
}
