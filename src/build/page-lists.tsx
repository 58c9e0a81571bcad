/** The pages that are lists. Where no script runs there is no search: what it would find stands in lists to go on from. */
import type { ReactNode } from 'react';
import { AboutDocument } from '../document/AboutDocument.tsx';
import { ComparisonsList } from '../document/ComparisonsList.tsx';
import { conceptPlace, type Reading } from '../document/reading.ts';
import { FinderFacts } from '../document/FinderFacts.tsx';
import { ScenarioIndex } from '../document/ScenarioIndex.tsx';
import { HomeDocument, mostStarts } from '../document/HomeDocument.tsx';
import { factBook, factCounts } from '../graph/facet.ts';
import type { Graph } from '../graph/graph.ts';
import { mostConnected } from '../graph/most-connected.ts';
import { shortName, textIn } from '../graph/name.ts';
import { finderWords } from '../language/finder-words.ts';
import { byImportance } from '../view/importance.ts';
import { FieldShape } from './page-shapes.tsx';

/** Of each category, on the map's page. */
const mostNamed = 6;

interface ListProps {
  readonly reading: Reading;
}

export function HomePage({ reading, core }: ListProps & { readonly core: Graph }): ReactNode {
  return (
    <>
      <HomeDocument reading={reading} connected={mostConnected(core, mostStarts)} />
      <noscript>
        <Categories reading={reading} most={mostNamed} />
        <p className="home-more">
          <a href={reading.href({ kind: 'about' })}>{reading.messages.countConcepts(reading.graph.concepts.size)}</a>
        </p>
      </noscript>
    </>
  );
}

export function AboutPage({ reading }: ListProps): ReactNode {
  return (
    <>
      <AboutDocument reading={reading} />
      <noscript>
        <Categories reading={reading} />
      </noscript>
    </>
  );
}

export function ComparisonsPage({ reading }: ListProps): ReactNode {
  const { graph, messages } = reading;
  return (
    <article className="index">
      <h2>{messages.comparisons}</h2>
      <FieldShape words={messages.compareFind} />
      <p className="counts">{messages.countComparisons(graph.comparisons.size)}</p>
      <ComparisonsList headings={[...graph.comparisons.values()]} reading={reading} />
    </article>
  );
}

export function ScenariosPage({ reading }: ListProps): ReactNode {
  const { graph, language, messages } = reading;
  const words = finderWords(language);
  const ids = [...graph.concepts.keys()];
  const counts = factCounts(graph, factBook(graph), ids, []);
  return (
    <article className="index finder">
      <h2>{messages.scenarios}</h2>
      <p className="quiet">{words.intro}</p>
      <FieldShape words={words.need} />
      <div className="awaiting">
        <FinderFacts chosen={[]} counts={counts} size={ids.length} onChoose={() => undefined} reading={reading} />
      </div>
      <ScenarioIndex reading={reading} />
    </article>
  );
}

/** Concepts by category, the most important first; all of them where no number is given. */
function Categories({ reading, most }: ListProps & { readonly most?: number }): ReactNode {
  const { graph, language } = reading;
  const ids = byImportance(graph, graph.concepts.keys());
  return (
    <article>
      {[...graph.vocabulary.categories.values()].map((category) => {
        const own = ids.filter((id) => graph.concepts.get(id)?.category === category.id);
        return own.length === 0 ? null : (
          <section key={category.id}>
            <h3>
              {textIn(graph, category.names, language)} <span className="count">{own.length}</span>
            </h3>
            <ul className="plain">
              {own.slice(0, most).map((id) => (
                <li key={id}>
                  <a href={reading.href(conceptPlace(id))}>{shortName(graph, id, language)}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
}
