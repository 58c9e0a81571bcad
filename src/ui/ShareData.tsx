import { useMemo, useState, type ReactNode } from 'react';
import { excerptOf, type Excerpt } from '../format/excerpt.ts';
import type { ShareWords } from '../language/share-words.ts';
import { picturedView } from '../view/pictured.ts';
import { shownIn } from '../view/shown.ts';
import { useApp, useReading } from './relata.tsx';
import { fileName, saveFile } from './save-file.ts';
import { useParts } from './useParts.ts';
import type { Sharing } from './useSharing.ts';

interface Format {
  readonly id: keyof ShareWords['formats'];
  readonly extension: string;
  readonly type: string;
  readonly write: (excerpt: Excerpt) => Promise<string>;
}

/** Each writer is loaded when it is first used. */
const formats: readonly Format[] = [
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    write: async (excerpt) => (await import('../format/excerpt-json.ts')).jsonOf(excerpt),
  },
  {
    id: 'concepts',
    extension: 'concepts.csv',
    type: 'text/csv',
    write: async (excerpt) => (await import('../format/csv.ts')).conceptsCsv(excerpt),
  },
  {
    id: 'relations',
    extension: 'relations.csv',
    type: 'text/csv',
    write: async (excerpt) => (await import('../format/csv.ts')).relationsCsv(excerpt),
  },
  {
    id: 'graphml',
    extension: 'graphml',
    type: 'application/xml',
    write: async (excerpt) => (await import('../format/graphml.ts')).graphmlOf(excerpt),
  },
  {
    id: 'gexf',
    extension: 'gexf',
    type: 'application/xml',
    write: async (excerpt) => (await import('../format/gexf.ts')).gexfOf(excerpt),
  },
  {
    id: 'mermaid',
    extension: 'mmd',
    type: 'text/plain',
    write: async (excerpt) => (await import('../format/mermaid.ts')).mermaidOf(excerpt),
  },
  {
    id: 'turtle',
    extension: 'ttl',
    type: 'text/turtle',
    write: async (excerpt) => (await import('../format/turtle.ts')).turtleOf(excerpt),
  },
];
/** Mermaid refuses to draw more. */
const mostMermaid = 500;
const wanted = [{ kind: 'texts' }] as const;

/** What is seen, as data for other programs. */
export function ShareData({ sharing, words }: { readonly sharing: Sharing; readonly words: ShareWords }): ReactNode {
  const { base } = useApp();
  const { graph, language } = useReading();
  const { view, address, title, link, now } = sharing;
  const [said, setSaid] = useState('');
  // The official names come with the texts.
  const progress = useParts(wanted);
  const shown = useMemo(() => shownIn(graph, picturedView(graph, view) ?? view), [graph, view]);
  const failed = (): void => setSaid(words.unread);

  const save = async ({ extension, type, write }: Format): Promise<void> => {
    const first = graph.vocabulary.languages[0] ?? language;
    const site = new URL(`${base}${first}/`, window.location.origin).href;
    const date = now.toISOString().slice(0, 10);
    const text = await write(excerptOf(graph, shown, { title, address, site, date, language }));
    const name = fileName(link, extension);
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
    setSaid(words.saved(name));
  };
  return (
    <div className="share-data">
      <p>
        <strong>{words.counts(shown.concepts.length, shown.relations.length)}</strong>{' '}
        <span className="quiet">{words.dataHint}</span>
      </p>
      <ul>
        {formats.map((format) => {
          const [name, hint] = words.formats[format.id];
          const refused = format.id === 'mermaid' && shown.relations.length > mostMermaid;
          return (
            <li key={format.id}>
              <button
                type="button"
                data-format={format.id}
                disabled={refused || progress.kind === 'loading'}
                onClick={() => void save(format).catch(failed)}
              >
                <strong>{name}</strong>
                <span>{refused ? words.mermaidMost : hint}</span>
                <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
                  <path d="M12 4v11M8 11.5l4 4 4-4M5 19.5h14" />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="outcome">
        {said}
      </p>
    </div>
  );
}
