import type { ReactNode } from 'react';
import { ConceptLink } from '../document/ConceptLink.tsx';
import { findingText } from '../document/fact-name.ts';
import { findings, type FactBook, type Finding } from '../graph/facet.ts';
import { finderWords } from '../language/finder-words.ts';
import { useReading } from './relata.tsx';

/** Of those that do not fit so many are named; the others are counted. */
const mostNamed = 40;

interface Props {
  readonly ids: readonly string[];
  readonly open: readonly string[];
  readonly out: readonly string[];
  readonly chosen: readonly string[];
  readonly book: FactBook;
}

/** Concepts by their facts: those that have them all; those of which something is not recorded; those that are otherwise. */
export function FoundConcepts({ ids, open, out, chosen, book }: Props): ReactNode {
  const words = finderWords(useReading().language);
  const lists = { chosen, book };
  return (
    <section className="found-concepts">
      {ids.length === 0 ? null : (
        <>
          <h3>
            {chosen.length > 0 ? words.concepts : words.named} <span className="count">{ids.length}</span>
          </h3>
          <Findings ids={ids} fit="fits" {...lists} />
        </>
      )}
      {open.length === 0 ? null : (
        <details className="fold" data-fit="open">
          <summary>{words.open(open.length)}</summary>
          <Findings ids={open} fit="open" {...lists} />
        </details>
      )}
      {out.length === 0 ? null : (
        <details className="fold" data-fit="out">
          <summary>{words.out(out.length)}</summary>
          <Findings ids={out} fit="out" {...lists} />
        </details>
      )}
    </section>
  );
}

/** Each concept with what it says on what was chosen; of those that fit not at all only why. */
export function Findings({
  ids,
  fit,
  chosen,
  book,
}: {
  readonly ids: readonly string[];
  readonly fit: 'fits' | 'open' | 'out';
  readonly chosen: readonly string[];
  readonly book: FactBook;
}): ReactNode {
  const reading = useReading();
  const words = finderWords(reading.language);
  const all = ids.map((id) => ({ id, all: findings(reading.graph, book, id, chosen) }));
  const told = fit === 'fits' ? all : all.toSorted((a, b) => recorded(b.all) - recorded(a.all));
  const named = fit === 'fits' ? told : told.slice(0, mostNamed);
  return (
    <ul className="plain findings">
      {named.map(({ id, all: own }) => (
        <li key={id} data-fit={fit}>
          <ConceptLink id={id} reading={reading} />
          {own
            .filter((finding) => finding.fit === fit)
            .map((finding) => (
              <span key={finding.facet} className="finding">
                {findingText(finding, reading)}
              </span>
            ))}
        </li>
      ))}
      {named.length === told.length ? null : <li className="quiet">{words.more(told.length - named.length)}</li>}
    </ul>
  );
}

/** Of how much something is recorded; it comes first. */
function recorded(all: readonly Finding[]): number {
  return all.filter(({ said }) => said !== undefined).length;
}
