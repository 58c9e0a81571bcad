/** What a page says before the app is there, or without it: the panel's own documents, where the panel will stand. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Icon } from '../document/Icon.tsx';
import { languageName } from '../language/messages.ts';
import { PageDocument, type DocumentProps } from './page-document.tsx';
import { pagePath } from './page-list.ts';
import { IconShape, SearchShape, SegmentsShape } from './page-shapes.tsx';

/** HTML for `#page`: escaped, without script or style. */
export function pageBody(props: PageProps): string {
  return renderToStaticMarkup(<Page {...props} />);
}

export interface PageProps extends DocumentProps {
  /** The path of the page's address; any other is another's, for which it stands in. */
  readonly at: string;
  /** Begins and ends in `/`. */
  readonly base: string;
}

function Page(props: PageProps): ReactNode {
  const { reading, place, at } = props;
  const { messages } = reading;
  const home = reading.href({ kind: 'map' });
  return (
    <div id="page" className="app" data-at={at} data-place={place.kind} data-presentation="graph">
      <header className="masthead">
        <a className="brand" href={home} aria-label={`${messages.brand}, ${messages.map}`}>
          {messages.brand}
        </a>
        <SearchShape reading={reading} />
      </header>
      <aside className="panel" aria-label={messages.panel} data-place={place.kind} data-tall="false">
        <button type="button" className="panel-handle awaiting" tabIndex={-1} aria-hidden="true">
          <Icon name="up" />
        </button>
        <div className="panel-scroll">
          {place.kind === 'map' ? null : (
            <nav className="panel-back" aria-label={messages.trail}>
              <a href={home}>
                <Icon name="left" /> {messages.backToMap}
              </a>
            </nav>
          )}
          <PageDocument {...props} />
        </div>
      </aside>
      <ToolbarShape {...props} />
    </div>
  );
}

function ToolbarShape({ reading, place, base }: PageProps): ReactNode {
  const { graph, language, messages } = reading;
  return (
    <nav className="toolbar" aria-label={messages.tools}>
      <SegmentsShape words={[[messages.map], [messages.outline], [messages.table]]} />
      <div className="toolbar-group">
        <IconShape name="undo" wide off />
        <IconShape name="redo" wide off />
        {graph.vocabulary.languages
          .filter((other) => other !== language)
          .map((other) => (
            <a key={other} className="language" lang={other} hrefLang={other} href={base + pagePath(other, place)}>
              {languageName(other)}
            </a>
          ))}
        <IconShape name="system" />
        <IconShape name="help" wide />
        <button type="button" className="button button-primary awaiting" tabIndex={-1} aria-hidden="true">
          <Icon name="share" /> {messages.share}
        </button>
      </div>
    </nav>
  );
}
