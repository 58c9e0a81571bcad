/** What a page is about in the words of schema.org, as JSON-LD. */
import type { Reading } from '../document/reading.ts';
import { fullName, itemName, shortName, textIn } from '../graph/name.ts';
import { comparisonTitle, scenarioTitle } from '../graph/title.ts';
import type { Place } from '../view/view.ts';
import { pagePath } from './page-list.ts';
import { siteAddress, type Site } from './site.ts';

/** Undefined for places that are no one thing. */
export function structuredData(site: Site, reading: Reading, place: Place): object | undefined {
  const about = aboutOf(site, reading, place);
  if (about === undefined) return undefined;
  return {
    '@context': 'https://schema.org',
    ...about,
    url: siteAddress(site, pagePath(reading.language, place)),
    inLanguage: reading.language,
  };
}

function aboutOf(site: Site, reading: Reading, place: Place): object | undefined {
  switch (place.kind) {
    case 'map':
      return {
        '@type': 'DefinedTermSet',
        name: textIn(reading.graph, reading.graph.vocabulary.title, reading.language),
        description: textIn(reading.graph, reading.graph.vocabulary.description, reading.language),
      };
    case 'concept':
      return term(site, reading, place.id);
    case 'comparison':
      return comparison(reading, place.id);
    case 'scenario':
      return scenario(reading, place.id);
    default:
      return undefined;
  }
}

function term(site: Site, { graph, language }: Reading, id: string): object {
  const detail = graph.known.concepts.get(id);
  const name = fullName(graph, id, language);
  const others = [shortName(graph, id, language), ...(detail?.aliases[language] ?? []), ...(detail?.formerly ?? [])];
  const alternateName = [...new Set(others)].filter((other) => other !== name);
  const sameAs = (detail?.documentation ?? []).map(({ url }) => url);
  return {
    '@type': 'DefinedTerm',
    name,
    ...(alternateName.length === 0 ? {} : { alternateName }),
    termCode: id,
    description: textIn(graph, detail?.summary, language),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: textIn(graph, graph.vocabulary.title, language),
      url: siteAddress(site, pagePath(language, { kind: 'map' })),
    },
  };
}

/** What to take, and for each what speaks for it, as questions that someone has. */
function comparison({ graph, language, messages }: Reading, id: string): object | undefined {
  const authored = graph.known.comparisons.get(id);
  if (authored?.verdict === undefined) return undefined;
  return questions([
    [comparisonTitle(graph, id, language), textIn(graph, authored.verdict, language)],
    ...authored.items.flatMap((item): readonly Answered[] => {
      const when = textIn(graph, authored.chooseWhen.get(item.id), language);
      return when === '' ? [] : [[`${itemName(graph, item, language)}: ${messages.chooseWhen}`, when]];
    }),
  ]);
}

function scenario({ graph, language }: Reading, id: string): object | undefined {
  const known = graph.known.scenarios.get(id);
  if (known === undefined) return undefined;
  const answers = known.answers.map((one) => shortName(graph, one, language)).join(', ');
  const question = [scenarioTitle(graph, id, language), textIn(graph, known.situation, language)].join('. ');
  return questions([[question, `${answers}. ${textIn(graph, known.why, language)}`]]);
}

type Answered = readonly [question: string, answer: string];

function questions(list: readonly Answered[]): object {
  return {
    '@type': 'FAQPage',
    mainEntity: list.map(([name, text]) => ({
      '@type': 'Question',
      name,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
}
