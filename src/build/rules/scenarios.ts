/** Scenarios: known answers and rivals, each rival with a fact that exists. */
import type { AuthoredScenario } from '../../format/authored/scenario.ts';
import type { AuthoredContent } from '../../format/authored/value.ts';
import { meant } from '../../format/complaint.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';
import { knownConcepts, knownParts, unknown } from './unknown.ts';

export function scenarios(authored: Authored): readonly Problem[] {
  const known = knownConcepts(authored);
  const comparisons = knownParts(authored.reading.comparisons, authored.reading.broken);
  const relations = new Set(authored.statements.map(({ id }) => id));
  return authored.reading.scenarios.flatMap((part) => {
    const { answers, rivals = [], comparison } = part.value;
    return [
      ...answers.flatMap((id, at) => unknown(part, ['answers', at], 'concept', id, known)),
      ...repeats(part),
      ...(comparison === undefined ? [] : unknown(part, ['comparison'], 'comparison', comparison, comparisons)),
      ...longTitles(part),
      ...rivals.flatMap((rival, at) => [
        ...unknown(part, ['rivals', at, 'concept'], 'concept', rival.concept, known),
        ...(answers.includes(rival.concept)
          ? [
              problemAt(
                part,
                ['rivals', at, 'concept'],
                `'${rival.concept}' is an answer as well`,
                'keep one of the two',
              ),
            ]
          : []),
        ...factProblems(authored, part, at, relations),
      ]),
    ];
  });
}

/** Rivals that no fact tells from the answer: none is named, or the one that is named says the same of both. */
export function undecided({ reading }: Authored): readonly Problem[] {
  const values = new Map(
    reading.concepts.flatMap(({ value: { id, values: all = [] } }) =>
      all.map((one) => [`${id} ${one.criterion}`, saidBy(one)] as const),
    ),
  );
  return reading.scenarios.flatMap((part) =>
    (part.value.rivals ?? []).flatMap((rival, at) => {
      if (rival.fact === undefined) {
        const cure = "add 'fact': a criterion of which it has a value, or a relation's id";
        return [problemAt(part, ['rivals', at], `no fact excludes '${rival.concept}'`, cure)];
      }
      const said = values.get(`${rival.concept} ${rival.fact}`);
      const same = part.value.answers.find(
        (answer) => said !== undefined && values.get(`${answer} ${rival.fact}`) === said,
      );
      if (same === undefined) return [];
      const what = `'${rival.fact}' says the same of '${rival.concept}' and of the answer '${same}'`;
      return [problemAt(part, ['rivals', at, 'fact'], what, 'name a fact that tells them apart')];
    }),
  );
}

/** What a value says, for telling two apart. */
function saidBy({ option, amount, to, unit, text }: AuthoredContent): string {
  return JSON.stringify([option, amount, to, unit, text]);
}

function repeats(part: Part<AuthoredScenario>): readonly Problem[] {
  const { answers, rivals = [] } = part.value;
  const again = (list: readonly string[], path: string): readonly Problem[] =>
    list.flatMap((id, at) =>
      list.indexOf(id) < at ? [problemAt(part, [path, at], `'${id}' stands here twice`, 'keep one of them')] : [],
    );
  return [
    ...again(answers, 'answers'),
    ...again(
      rivals.map(({ concept }) => concept),
      'rivals',
    ),
  ];
}

function longTitles(part: Part<AuthoredScenario>): readonly Problem[] {
  return Object.entries(part.value.title).flatMap(([language, title]) =>
    title.length > 70
      ? [problemAt(part, ['title', language], `the title has ${title.length} letters`, 'say it in at most 70')]
      : [],
  );
}

function factProblems(
  authored: Authored,
  part: Part<AuthoredScenario>,
  at: number,
  relations: ReadonlySet<string>,
): readonly Problem[] {
  const rival = part.value.rivals?.[at];
  if (rival?.fact === undefined || authored.reading.broken.has(rival.concept)) return [];
  const { fact } = rival;
  const path = ['rivals', at, 'fact'];
  if (fact.includes('.')) {
    const mayBeBroken = fact.split('.').some((id) => authored.reading.broken.has(id));
    return mayBeBroken ? [] : unknown(part, path, 'relation', fact, relations);
  }
  const own = (authored.concepts.get(rival.concept)?.value.values ?? []).map(({ criterion }) => criterion);
  if (own.includes(fact)) return [];
  if (!authored.criteria.has(fact)) return unknown(part, path, 'criterion', fact, authored.criteria);
  return [
    problemAt(
      part,
      path,
      `'${rival.concept}' has no value of '${fact}'`,
      own.length === 0 ? 'give it one' : `give it one, or ${meant(fact, own)}`,
    ),
  ];
}
