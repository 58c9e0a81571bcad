import { useEffect, useRef, useState, type ReactNode } from 'react';
import { comparisonGrid } from '../document/comparison-grid.ts';
import type { Compared } from '../document/comparing.ts';
import { markdownTable, markdownText, tsvTable } from '../format/table-text.ts';
import { textIn } from '../graph/name.ts';
import { compareWords } from '../language/compare-words.ts';
import { Icon } from '../document/Icon.tsx';
import { useReading } from './relata.tsx';

/** Takes a comparison along: as Markdown, as a table for a spreadsheet, as an address, on paper. */
export function CopyComparison({ compared }: { readonly compared: Compared }): ReactNode {
  const reading = useReading();
  const words = compareWords(reading.language);
  const [outcome, setOutcome] = useState('');
  const [refused, setRefused] = useState<string>();
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.select(), [refused]);

  const copy = (what: string): void => {
    setRefused(undefined);
    const written = navigator.clipboard?.writeText(what) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setOutcome(words.copied),
      () => {
        setOutcome(words.refused);
        setRefused(what);
      },
    );
  };
  const grid = comparisonGrid(compared, reading);
  const title = (): string => `[${markdownText(document.title)}](${window.location.href})`;
  const verdict = textIn(reading.graph, compared.authored?.verdict, reading.language);
  const markdown = (): string =>
    [...(verdict === '' ? [] : [`**${markdownText(verdict)}**`]), markdownTable(grid), title()].join('\n\n');
  return (
    <div className="copying" role="group" aria-label={words.copy}>
      <span aria-hidden="true">{words.copy}</span>
      <button type="button" className="button" onClick={() => copy(markdown())}>
        {words.copyMarkdown}
      </button>
      <button type="button" className="button" onClick={() => copy(tsvTable(grid))}>
        {words.copyTsv}
      </button>
      <button type="button" className="button" onClick={() => copy(window.location.href)}>
        <Icon name="share" /> {words.copyLink}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <span role="status" className="outcome">
        {outcome}
      </span>
      {refused === undefined ? null : (
        <textarea ref={text} className="field refused" readOnly rows={6} value={refused} aria-label={words.copy} />
      )}
    </div>
  );
}
