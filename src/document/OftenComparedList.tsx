import { useMemo, type ReactNode } from 'react';
import { bothSentence } from '../graph/both-sentence.ts';
import type { Graph } from '../graph/graph.ts';
import { oftenCompared } from '../graph/often-compared.ts';
import { itemName, shortName } from '../graph/name.ts';
import { comparisonTitle } from '../graph/title.ts';
import { Glyph } from './Glyph.tsx';
import type { Reading } from './reading.ts';

const mostFirst = 5;
const mostOthers = 4;

/** What a concept is often compared with: what somebody wrote, then what the graph suggests, and why. */
export function OftenComparedList({
  id,
  core,
  reading,
}: {
  readonly id: string;
  /** The graph as it was at first: what arrives later changes no suggestion. */
  readonly core: Graph;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const { authored, others } = useMemo(() => oftenCompared(core, id, mostOthers), [core, id]);
  if (authored.length + others.length === 0) return null;
  const lines = [
    ...authored.map((heading) => ({
      key: heading.id,
      href: reading.href({ kind: 'comparison', id: heading.id }),
      label: comparisonTitle(graph, heading.id, language),
      why:
        bothSentence(core, heading.grounds, language) ??
        (heading.items.length > 2 ? heading.items.map((one) => itemName(graph, one, language)).join(', ') : undefined),
    })),
    ...others.map((rival) => ({
      key: rival.id,
      href: reading.href({ kind: 'compare', of: [id, rival.id] }),
      label: (
        <>
          <Glyph id={rival.id} reading={reading} /> {shortName(graph, rival.id, language)}
        </>
      ),
      why: bothSentence(core, rival.grounds, language),
    })),
  ];
  const item = ({ key, href, label, why }: (typeof lines)[number]): ReactNode => (
    <li key={key}>
      <a href={href}>{label}</a>
      {why === undefined ? null : <p className="quiet">{why}</p>}
    </li>
  );
  const first = lines.length <= mostFirst + 1 ? lines : [...lines.slice(0, mostFirst)];
  const more = lines.slice(first.length);
  return (
    <section className="often-compared">
      <h3>{messages.oftenCompared}</h3>
      <ul className="plain">{first.map(item)}</ul>
      {more.length === 0 ? null : (
        <details className="fold">
          <summary>{messages.moreRelations(more.length)}</summary>
          <ul className="plain">{more.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
