import { useSyncExternalStore, type ReactNode } from 'react';
import { languageName } from '../language/messages.ts';
import { encodeLink } from '../view/link.ts';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useRelata, useView } from './relata.tsx';
import type { Choice } from './theme.ts';

const presentations = ['graph', 'outline', 'table'] as const;
const nextTheme: Readonly<Record<Choice, Choice>> = { system: 'light', light: 'dark', dark: 'system' };

/** How things are shown, in which language and light; sharing and help. */
export function Toolbar({ onShare, onHelp }: { readonly onShare: () => void; readonly onHelp: () => void }): ReactNode {
  const { store, themes, preferences, base } = useApp();
  const messages = useMessages();
  const view = useView();
  const languages = useRelata((state) => state.graph.vocabulary.languages);
  const past = useRelata((state) => state.past.length);
  const future = useRelata((state) => state.future.length);
  const theme = useSyncExternalStore(themes.subscribe, themes.choice);
  const names = { graph: messages.map, outline: messages.outline, table: messages.table };
  return (
    <nav className="toolbar" aria-label={messages.tools}>
      <div className="segments" role="group" aria-label={messages.presentation}>
        {presentations.map((presentation) => (
          <button
            key={presentation}
            type="button"
            aria-pressed={view.presentation === presentation}
            onClick={() => store.show({ kind: 'present', presentation })}
          >
            {names[presentation]}
          </button>
        ))}
      </div>
      <div className="toolbar-group">
        <button
          type="button"
          className="icon-button when-wide"
          disabled={past === 0}
          aria-label={messages.undo}
          title={messages.undo}
          onClick={() => store.undo()}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="icon-button when-wide"
          disabled={future === 0}
          aria-label={messages.redo}
          title={messages.redo}
          onClick={() => store.redo()}
        >
          <Icon name="redo" />
        </button>
        {languages
          .filter((other) => other !== view.language)
          .map((other) => (
            <a
              key={other}
              className="language"
              lang={other}
              hrefLang={other}
              href={base.replace(/\/$/, '') + encodeLink({ ...view, language: other })}
              onClick={() => preferences.set('language', other)}
            >
              {languageName(other)}
            </a>
          ))}
        <button
          type="button"
          className="icon-button"
          aria-label={messages.themeNext[theme]}
          title={messages.themeNext[theme]}
          onClick={() => {
            store.show({ kind: 'own-theme' });
            themes.choose(nextTheme[theme]);
          }}
        >
          <Icon name={theme === 'light' ? 'sun' : theme === 'dark' ? 'moon' : 'system'} />
        </button>
        <button
          type="button"
          className="icon-button when-wide"
          aria-label={messages.help}
          title={`${messages.help} (?)`}
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
        <button type="button" className="button button-primary" onClick={onShare}>
          <Icon name="share" /> {messages.share}
        </button>
      </div>
    </nav>
  );
}
