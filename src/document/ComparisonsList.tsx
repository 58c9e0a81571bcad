import type { ReactNode } from 'react';
import type { ComparisonHeading } from '../graph/comparison.ts';
import { textIn } from '../graph/name.ts';
import { comparisonTitle } from '../graph/title.ts';
import { Glyph } from './Glyph.tsx';
import type { Reading } from './reading.ts';

/** Comparisons by the field of what they compare, each with its answer in one line. */
export function ComparisonsList({
  headings,
  reading,
}: {
  readonly headings: readonly ComparisonHeading[];
  readonly reading: Reading;
}): ReactNode {
  const { graph, language } = reading;
  const fields = [...graph.vocabulary.categories.values()]
    .map((category) => ({
      category,
      headings: headings.filter((heading) => fieldOf(heading) === category.id),
    }))
    .filter((field) => field.headings.length > 0);
  return (
    <>
      {fields.map((field) => (
        <section key={field.category.id}>
          <h3>{textIn(graph, field.category.names, language)}</h3>
          <ul className="comparison-cards">
            {field.headings.map((heading) => (
              <li key={heading.id}>
                <a href={reading.href({ kind: 'comparison', id: heading.id })}>
                  <span className="card-glyphs">
                    {heading.items.slice(0, 6).map((item) => (
                      <Glyph key={item.id} id={item.members[0] ?? item.id} reading={reading} />
                    ))}
                  </span>
                  <span className="card-title">{comparisonTitle(graph, heading.id, language)}</span>
                  <span className="card-verdict">{textIn(graph, graph.known.verdicts.get(heading.id), language)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );

  function fieldOf(heading: ComparisonHeading): string | undefined {
    return graph.concepts.get(heading.items[0]?.members[0] ?? '')?.category;
  }
}
