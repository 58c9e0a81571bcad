import type { ReactNode } from 'react';
import { itemOf } from '../graph/compare.ts';
import { comparedRows } from '../graph/compared-rows.ts';
import type { Item } from '../graph/comparison.ts';
import { itemName, textIn } from '../graph/name.ts';
import { shortestPaths } from '../graph/path.ts';
import { sentence } from '../graph/sentence.ts';
import { comparisonTitle, scenarioTitle } from '../graph/title.ts';
import { tourWords } from '../language/tour-words.ts';
import { decodeLink } from '../view/decode.ts';
import type { Place, View } from '../view/view.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { ValueText } from './FactList.tsx';
import { PathChain } from './PathChain.tsx';
import type { Reading } from './reading.ts';

/** Choose-when of more columns than this would be longer than what it stands beside. */
const mostChoices = 4;

/** What the view at an address is about, in short: enough to follow a tour, with the way to the whole of it. */
export function StepDigest({ at, reading }: { readonly at: string; readonly reading: Reading }): ReactNode {
  const { graph, language } = reading;
  const { view } = decodeLink(`/${language}/${at}`, graph, language);
  const { place, relation, row } = view;
  return (
    <section className="digest">
      <Digest view={view} reading={reading} />
      <p>
        <a
          className="more"
          href={reading.href(place, {
            filters: view.filters,
            ...(relation === undefined ? {} : { relation }),
            ...(row === undefined ? {} : { row }),
          })}
        >
          {tourWords(language).open} →
        </a>
      </p>
    </section>
  );
}

function Digest({ view, reading }: { readonly view: View; readonly reading: Reading }): ReactNode {
  const { place } = view;
  switch (place.kind) {
    case 'concept':
      return <ConceptDigest id={place.id} relation={view.relation} reading={reading} />;
    case 'comparison':
    case 'compare':
      return <ComparisonDigest place={place} row={view.row} reading={reading} />;
    case 'scenario':
      return <ScenarioDigest id={place.id} reading={reading} />;
    case 'path':
      return <PathDigest place={place} reading={reading} />;
    default:
      return null;
  }
}

function ConceptDigest({
  id,
  relation: selected,
  reading,
}: {
  readonly id: string;
  readonly relation: string | undefined;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language } = reading;
  const summary = (graph.known.concepts.get(id) ?? graph.known.texts.get(id))?.summary;
  const relation = graph.relations.get(selected ?? '');
  const condition = graph.known.relations.get(selected ?? '')?.condition;
  return (
    <>
      <h3>
        <ConceptLink id={id} reading={reading} />
      </h3>
      {relation === undefined ? (
        <p>{textIn(graph, summary, language)}</p>
      ) : (
        <p>
          <strong>{sentence(graph, relation, language, 'source')}</strong>
          {condition === undefined ? null : ` ${textIn(graph, condition, language)}`}
        </p>
      )}
    </>
  );
}

function ComparisonDigest({
  place,
  row: wanted,
  reading,
}: {
  readonly place: Place & { kind: 'comparison' | 'compare' };
  readonly row: string | undefined;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const authored = place.kind === 'comparison' ? graph.known.comparisons.get(place.id) : undefined;
  const items: readonly Item[] =
    place.kind === 'compare' ? place.of.map(itemOf) : (graph.comparisons.get(place.id)?.items ?? []);
  const name = (item: Item): string => itemName(graph, item, language);
  const row =
    wanted === undefined
      ? undefined
      : comparedRows(graph, items, authored, wanted).find(({ criterion }) => criterion === wanted);
  const lines = items.flatMap((item): readonly (readonly [Item, ReactNode])[] => {
    const value = row?.cells.get(item.id);
    if (row !== undefined) {
      const said =
        value === undefined ? (
          <span className="not-recorded">{messages.notRecorded}</span>
        ) : (
          <ValueText value={value} reading={reading} />
        );
      return [[item, said]];
    }
    const when = items.length > mostChoices ? undefined : authored?.chooseWhen.get(item.id);
    return when === undefined ? [] : [[item, textIn(graph, when, language)]];
  });
  return (
    <>
      <h3>{place.kind === 'comparison' ? comparisonTitle(graph, place.id, language) : items.map(name).join(' · ')}</h3>
      {row === undefined ? (
        <p>{textIn(graph, authored?.verdict, language)}</p>
      ) : (
        <p className="quiet">{textIn(graph, graph.vocabulary.criteria.get(row.criterion)?.names, language)}</p>
      )}
      {lines.length === 0 ? null : (
        <dl className="digest-lines">
          {lines.map(([item, said]) => (
            <div key={item.id}>
              <dt>{row === undefined ? tourWords(language).chooseWhen(name(item)) : name(item)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function ScenarioDigest({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const { graph, language } = reading;
  const scenario = graph.known.scenarios.get(id);
  return (
    <>
      <h3>{scenarioTitle(graph, id, language)}</h3>
      <p>{textIn(graph, scenario?.situation, language)}</p>
      <ul className="chips digest-answers">
        {graph.scenarios.get(id)?.answers.map((answer) => (
          <li key={answer}>
            <ConceptLink id={answer} reading={reading} />
          </li>
        ))}
      </ul>
      <p>{textIn(graph, scenario?.why, language)}</p>
    </>
  );
}

function PathDigest({
  place: { from, to, directed },
  reading,
}: {
  readonly place: Place & { kind: 'path' };
  readonly reading: Reading;
}): ReactNode {
  if (from === undefined || to === undefined) return null;
  const [path] = shortestPaths(reading.graph, from, to, { directed, limit: 1 });
  return path === undefined ? null : <PathChain path={path} reading={reading} />;
}
