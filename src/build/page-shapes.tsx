/**
 * Controls as they will stand once the app is there, so that nothing moves when it takes over. They do nothing yet: the
 * style sheet shows them only where scripts run.
 */
import type { ReactNode } from 'react';
import type { Compared } from '../document/comparing.ts';
import { Glyph } from '../document/Glyph.tsx';
import { Icon, type IconName } from '../document/Icon.tsx';
import type { Reading } from '../document/reading.ts';
import { shortName } from '../graph/name.ts';
import { compareWords } from '../language/compare-words.ts';
import { mostSelected } from '../view/view.ts';

export function SearchShape({ reading }: { readonly reading: Reading }): ReactNode {
  return (
    <div className="search awaiting" aria-hidden="true">
      <div className="search-field">
        <Icon name="search" />
        <input type="text" readOnly tabIndex={-1} placeholder={reading.messages.searchPlaceholder} />
        <kbd>/</kbd>
      </div>
    </div>
  );
}

/** A choice of which the first is made; some with a count. */
export function SegmentsShape({ words }: { words: readonly (readonly [string, number?])[] }): ReactNode {
  return (
    <div className="segments awaiting" aria-hidden="true">
      {words.map(([word, count], at) => (
        <button key={word} type="button" tabIndex={-1} aria-pressed={at === 0}>
          {word} {count === undefined ? null : <span className="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

export function IconShape(props: { name: IconName; wide?: boolean; off?: boolean }): ReactNode {
  const { name, wide = false, off = false } = props;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      aria-disabled={off}
      disabled={off && wide}
      className={wide ? 'icon-button when-wide awaiting' : 'icon-button awaiting'}
    >
      <Icon name={name} />
    </button>
  );
}

export function FieldShape({ words }: { words: string }): ReactNode {
  return (
    <input type="search" className="field awaiting" aria-hidden="true" readOnly tabIndex={-1} placeholder={words} />
  );
}

/** What is compared, which rows are shown, and the ways to take the table along. */
export function CompareShape({ compared, reading }: { compared: Compared; reading: Reading }): ReactNode {
  const { messages, language } = reading;
  const words = compareWords(language);
  const { items, rows } = compared;
  const common = rows.filter(({ agreement }) => agreement === 'common').length;
  const free = items.length <= mostSelected && items.every((item) => item.members.length === 1);
  return (
    <div className="compare-controls awaiting" aria-hidden="true">
      {free ? <ItemsShape compared={compared} reading={reading} /> : <GroupsShape {...{ compared, reading }} />}
      {rows.length === 0 ? null : (
        <>
          <div className="compare-tools">
            <SegmentsShape
              words={[
                [messages.differencesAll, rows.length],
                [messages.differencesOnly, rows.length - common],
                [messages.differencesCommon, common],
              ]}
            />
            <div className="since">
              <label>
                {words.since}
                <input type="month" className="field" tabIndex={-1} placeholder="2025-01" />
              </label>
            </div>
          </div>
          <div className="copying">
            <span>{words.copy}</span>
            {[words.copyMarkdown, words.copyTsv, words.copyLink, words.print].map((word) => (
              <button key={word} type="button" tabIndex={-1} className="button">
                {word === words.copyLink ? <Icon name="share" /> : null} {word}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function ItemsShape({ compared: { items }, reading }: { compared: Compared; reading: Reading }): ReactNode {
  const { messages, graph, language } = reading;
  return (
    <div className="compared-items">
      <ul>
        {items.map(({ id }, at) => (
          <li key={id} className="compared-item">
            <Glyph id={id} reading={reading} /> <span className="compared-name">{shortName(graph, id, language)}</span>
            <IconShape name="left" off={at === 0} />
            <IconShape name="right" off={at === items.length - 1} />
            <IconShape name="swap" />
            <IconShape name="close" />
          </li>
        ))}
      </ul>
      <div className="compared-add">
        {items.length < mostSelected ? (
          <div className="picker">
            <label>{messages.compareAdd}</label>
            <input className="field" readOnly tabIndex={-1} placeholder={messages.compareAdd} />
          </div>
        ) : (
          <p className="quiet">{compareWords(language).most}</p>
        )}
      </div>
    </div>
  );
}

function GroupsShape({ compared: { items }, reading }: { compared: Compared; reading: Reading }): ReactNode {
  const { graph, language } = reading;
  const words = compareWords(language);
  return (
    <div className="compared-items">
      <p className="quiet">{items.length > mostSelected ? words.pickHint(items.length) : words.pickGroup}</p>
      <ul>
        {[...new Set(items.flatMap((item) => item.members))].map((id) => (
          <li key={id}>
            <button type="button" tabIndex={-1} className="compared-item">
              <Glyph id={id} reading={reading} /> {shortName(graph, id, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
