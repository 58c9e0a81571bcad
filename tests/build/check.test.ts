import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/format/problem.ts';
import { type Change, compiledWith } from '../support/fixture.ts';

const moka = 'concepts/method/moka.yaml';
const press = 'concepts/method/french-press.yaml';
const pour = 'concepts/method/pour-over.yaml';
const comparison = 'comparisons/french-press-vs-pour-over.yaml';
const scenario = 'scenarios/clear-cup.yaml';
const tour = 'tours/first-cup.yaml';
const evidence = 'evidence: [{ source: handbook, checked: 2026-11 }]';

async function problems(...changes: readonly Change[]): Promise<readonly string[]> {
  return (await compiledWith(...changes)).problems.map(problemText);
}

async function warnings(...changes: readonly Change[]): Promise<readonly string[]> {
  return (await compiledWith(...changes)).warnings.map(problemText);
}

/** One mistake, and the one sentence that it gets. */
const mistakes: readonly (readonly [string, Change, string])[] = [
  [
    'an unknown kind',
    { file: moka, old: 'kind: method', by: 'kind: metod' },
    "moka.yaml:3:7  no kind 'metod'; did you mean 'method'?",
  ],
  [
    'an unknown category',
    { file: moka, old: 'category: method', by: 'category: tol' },
    "no category 'tol'; did you mean 'tool'?",
  ],
  [
    'an unknown scope',
    { file: 'concepts/method/espresso-method.yaml', old: '[home]', by: '[hom]' },
    "no scope 'hom'; did you mean 'home'?",
  ],
  [
    'an unknown target',
    { file: moka, old: 'needs: moka-pot', by: 'needs: moka-pto' },
    "no concept 'moka-pto'; did you mean 'moka-pot'?",
  ],
  [
    'an unknown relation type',
    { file: moka, old: 'needs: moka-pot', by: 'need: moka-pot' },
    "no relation type 'need'; did you mean 'needs'?",
  ],
  [
    'a relation to itself',
    { file: moka, old: 'needs: moka-pot', by: 'needs: moka' },
    "'moka' relates to itself; name another concept",
  ],
  [
    'a wrong source',
    { file: 'concepts/tool/kettle.yaml', old: 'carries: pour-over', by: 'brews: espresso' },
    "a tool cannot be the source of 'brews'; it takes method",
  ],
  [
    'a wrong target',
    { file: moka, old: 'needs: moka-pot', by: 'brews: moka-pot' },
    "'moka-pot' is a tool, which cannot be the target of 'brews'; it takes drink",
  ],
  [
    'an object without a place',
    { file: moka, old: 'needs: moka-pot', by: 'needs: moka-pot\n    what: { en: steam }' },
    "the sentence of 'needs' has no place for 'what'",
  ],
  [
    'the same relation twice',
    { file: moka, old: 'needs: kettle', by: 'needs: moka-pot' },
    "relation 'moka.needs.moka-pot' stands in",
  ],
  [
    'what the other side says',
    { file: pour, old: 'needs: kettle', by: 'instead-of: french-press' },
    'says from the other side; keep one of them',
  ],
  [
    'a hop that does not exist',
    { file: pour, old: 'via: [paper-filter]', by: 'via: [milk]' },
    "no relation between 'pour-over' and 'milk'",
  ],
  [
    'an unknown hop',
    { file: pour, old: 'via: [paper-filter]', by: 'via: [paper-fliter]' },
    "no concept 'paper-fliter'; did you mean 'paper-filter'?",
  ],
  [
    'an unknown source',
    { file: 'concepts/tool/paper-filter.yaml', old: 'source: handbook', by: 'source: handbok' },
    "no source 'handbok'; did you mean 'handbook'?",
  ],
  [
    'a page of a source without address',
    { file: 'sources.yaml', old: 'https://example.org/handbook/', by: 'https://example.org/handbook' },
    "has no address that ends in '/'",
  ],
  [
    'a date that is none',
    { file: press, old: 'date: 1958', by: 'date: 1958-02-30' },
    "'1958-02-30' is no day of the calendar",
  ],
  ['a month that is none', { file: press, old: 'checked: 2026-11', by: 'checked: 2026-13' }, "'2026-13' is no month"],
  ['an id with capitals', { file: moka, old: 'id: moka', by: 'id: Moka' }, "'Moka' is no id"],
  ['an id with vs', { file: moka, old: 'id: moka', by: 'id: moka-vs-all' }, "holds the word 'vs'"],
  ['an id of 41 letters', { file: moka, old: 'id: moka', by: `id: ${'m'.repeat(41)}` }, 'is no id'],
  [
    'a file of another name',
    { file: moka, old: 'id: moka', by: 'id: mokka' },
    "the file of 'mokka' is called moka.yaml; call it mokka.yaml",
  ],
  [
    'a file in another folder',
    {
      file: 'concepts/method/milk.yaml',
      by: 'id: milk-foam\nkind: drink\ncategory: drink\nnames: { en: { name: Foam } }\nsummary: { en: Foam. }\n',
    },
    'the file lies in method/',
  ],
  [
    'an id twice',
    {
      file: 'concepts/drink/moka.yaml',
      by: 'id: moka\nkind: drink\ncategory: drink\nnames: { en: { name: Mokka } }\nsummary: { en: Again. }\n',
    },
    "concept 'moka' stands in",
  ],
  [
    'a source twice',
    { file: 'sources.yaml', old: '- id: handbook', by: '- { id: handbook, title: First }\n- id: handbook' },
    "source 'handbook' stands in",
  ],
  [
    'a missing language',
    { file: 'graph.yaml', old: 'languages: [en]', by: 'languages: [en, fr]' },
    "'title' is missing in 'fr'; add 'fr'",
  ],
  [
    'a language too many',
    { file: moka, old: 'summary: {', by: 'summary: { ko: 모카,' },
    "the graph has no language 'ko'",
  ],
  [
    'an unknown criterion',
    { file: moka, old: 'criterion: grind', by: 'criterion: grnd' },
    "no criterion 'grnd'; did you mean 'grind'?",
  ],
  [
    'a second value',
    { file: moka, old: 'criterion: pressure, option: "yes"', by: 'criterion: grind, option: fine' },
    "a second value of 'grind'; make one of the two",
  ],
  [
    'an unknown option',
    { file: moka, old: 'option: fine', by: 'option: fien' },
    "no option 'fien' of 'grind'; did you mean 'fine'?",
  ],
  ['an amount of what is no quantity', { file: moka, old: 'option: fine', by: 'amount: 3' }, "'grind' is no quantity"],
  ['an option of a quantity', { file: moka, old: 'amount: 5', by: 'option: five' }, "'brew-time' has no options"],
  [
    'a unit of another dimension',
    { file: moka, old: 'amount: 5', by: 'amount: 5, unit: g' },
    "'g' does not measure 'brew-time'; choose one of s, min, h",
  ],
  [
    'an unknown unit',
    { file: moka, old: 'amount: 5', by: 'amount: 5, unit: mim' },
    "no unit 'mim'; did you mean 'min'?",
  ],
  ['a value that says nothing', { file: moka, old: 'option: fine, ', by: '' }, "the value of 'grind' says nothing"],
  [
    'a value that says two things',
    { file: moka, old: 'option: fine', by: 'option: fine, text: { en: x }' },
    'says it in more than one way',
  ],
  ['a range backwards', { file: pour, old: 'to: 4', by: 'to: 2' }, 'the range ends before it begins'],
  [
    'an alias of two',
    { file: moka, old: 'short: Moka', by: 'short: Moka, aliases: [drip]' },
    "leads to 'moka' as well",
  ],
  [
    'a renaming without the old name',
    { file: press, old: 'from: Plunger pot, ', by: '' },
    'a renaming does not say the old name',
  ],
  [
    'a summary of 161 letters',
    { file: moka, old: /summary: .*/, by: `summary: { en: "${'x'.repeat(161)}" }` },
    'the summary has 161 letters; say it in at most 160',
  ],
  [
    'an unknown item',
    { file: comparison, old: '[french-press, pour-over', by: '[french-pres, pour-over' },
    "no concept 'french-pres'; did you mean 'french-press'?",
  ],
  [
    'an unknown member',
    { file: comparison, old: 'espresso-method, moka]', by: 'espresso-method, mok]' },
    "no concept 'mok'; did you mean 'moka'?",
  ],
  [
    'advice for no item',
    { file: comparison, old: 'pour-over: { en: You like', by: 'pour-ovr: { en: You like' },
    "no item 'pour-ovr'; did you mean 'pour-over'?",
  ],
  [
    'a cell that disagrees',
    {
      file: comparison,
      old: 'pressed: { option: fine',
      by: `pour-over: { option: fine, ${evidence} }\n      pressed: { option: fine`,
    },
    "the cell disagrees with the value of 'pour-over'",
  ],
  [
    'a row twice',
    { file: comparison, old: 'criterion: taste', by: 'criterion: brew-time' },
    "a second row of 'brew-time'",
  ],
  [
    'an unknown answer',
    { file: scenario, old: 'answers: [pour-over]', by: 'answers: [pour-ovre]' },
    "no concept 'pour-ovre'; did you mean 'pour-over'?",
  ],
  [
    'a rival that answers',
    { file: scenario, old: 'concept: moka', by: 'concept: pour-over' },
    "'pour-over' is an answer as well",
  ],
  [
    'a fact of which the rival has no value',
    { file: scenario, old: 'fact: moka.brews.moka-coffee', by: 'fact: taste' },
    "'moka' has no value of 'taste'",
  ],
  [
    'a fact that is no relation',
    { file: scenario, old: 'moka.brews.moka-coffee', by: 'moka.brews.moka-cofee' },
    "did you mean 'moka.brews.moka-coffee'?",
  ],
  [
    'an old id that lives',
    { file: 'aliases.yaml', old: 'filter:', by: 'latte:' },
    "'latte' is a living id; take it out",
  ],
  [
    'an old id that leads nowhere',
    { file: 'aliases.yaml', old: '[paper-filter]', by: '[paper-filtre]' },
    "no id 'paper-filtre'; did you mean 'paper-filter'?",
  ],
  [
    'a sentence without a slot',
    { file: 'graph.yaml', old: '"{a} needs {b}"', by: '"{a} needs it"' },
    "the sentence of 'needs' has no {b}",
  ],
  [
    'an unknown slot',
    { file: 'graph.yaml', old: '"{a} needs {b}"', by: '"{a} needs {b} and {c}"' },
    'has an unknown slot {c}',
  ],
  [
    'an object without default',
    { file: 'graph.yaml', old: '"{a} needs {b}"', by: '"{a} needs {what} of {b}"' },
    'has {what} and the type no default for it',
  ],
  [
    'a type that says an inverse',
    { file: 'graph.yaml', old: '"{a} needs {b}"', by: '"{a} is brewed by {b}"' },
    "'needs' says what the inverse of 'brews' already says",
  ],
  [
    'a quantity without unit',
    { file: 'graph.yaml', old: 'scale: quantity, unit: celsius', by: 'scale: quantity' },
    "the quantity 'temperature' has no unit",
  ],
  ['an unknown key', { file: moka, old: 'summary:', by: 'sumary:' }, "unknown key 'sumary'; did you mean 'summary'?"],
  [
    'a flag that is none',
    { file: moka, old: 'needs: kettle', by: 'needs: kettle\n    native: yes' },
    "'yes' is neither true nor false",
  ],
  [
    'a list that is none',
    { file: moka, old: /names:\n.*/, by: 'names: { en: { name: Moka, aliases: pot } }' },
    "'pot' stands where a list belongs",
  ],
  [
    'a correction address without a concept',
    { file: 'graph.yaml', old: '?title={id}', by: '' },
    'names no concept; write {id} where its id belongs',
  ],
  [
    'a correction address that is none',
    { file: 'graph.yaml', old: 'https://example.org/coffee', by: 'coffee' },
    'is no web address; write it with https://',
  ],
  [
    'a type that denies an unknown one',
    { file: 'graph.yaml', old: '  - id: needs\n', by: '  - id: needs\n    denies: brew\n' },
    "no relation type 'brew'; did you mean 'brews'?",
  ],
  [
    'a tour of one step',
    { file: tour, by: 'id: first-cup\ntitle: { en: One }\nsteps:\n  - { at: concept/moka/, text: { en: Moka. } }\n' },
    'first-cup.yaml:4:3  the tour has one step; write at least two',
  ],
  [
    'a step of a tour at an unknown concept',
    { file: tour, old: 'concept/pour-over/', by: 'concept/pour-ovr/' },
    "first-cup.yaml:5:11  no concept 'pour-ovr'; did you mean 'pour-over'?",
  ],
  [
    'a step at an unknown comparison',
    { file: tour, old: 'compare/french-press-vs-pour-over/', by: 'compare/french-press-or-pour-over/' },
    "no comparison 'french-press-or-pour-over'; did you mean 'french-press-vs-pour-over'?",
  ],
  [
    'a step at an unknown page',
    { file: tour, old: 'concept/pour-over/', by: 'concpt/pour-over/' },
    "no page 'concpt/'; did you mean 'concept'?",
  ],
  [
    'a step with an unknown row',
    { file: tour, old: 'row=taste', by: 'row=tase' },
    "'row=tase' says nothing here; did you mean 'taste'?",
  ],
  [
    'a step with an unknown key',
    { file: tour, old: 'hops=2', by: 'hop=2' },
    "no address has 'hop'; did you mean 'hops'?",
  ],
  [
    'a step with a value that says nothing',
    { file: tour, old: 'hops=2', by: 'hops=7' },
    "'hops=7' says nothing here; did you mean '2'?",
  ],
  [
    'a step whose address is written otherwise',
    { file: tour, old: 'concept/pour-over/', by: 'concept/pour-over' },
    "'concept/pour-over' is another way to write it; write 'concept/pour-over/'",
  ],
  [
    'a step that names the language',
    { file: tour, old: 'concept/pour-over/', by: '/en/concept/pour-over/' },
    "'/en/concept/pour-over/' does not begin below the language; write 'concept/pour-over/'",
  ],
  [
    'a step without a view of its own',
    { file: tour, old: 'concept/pour-over/', by: 'about/' },
    "'about/' has no view of its own",
  ],
  [
    'two steps at one view',
    { file: tour, old: 'concept/pour-over/', by: 'scenario/clear-cup/' },
    "'scenario/clear-cup/' is the view of step 1 as well",
  ],
  [
    'a step without a language',
    { file: tour, old: '{ en: Begin with what is easy. }', by: '{}' },
    "'text' is missing in 'en'; add 'en'",
  ],
  [
    'no evidence',
    { file: 'concepts/tool/paper-filter.yaml', old: /evidence: .*/, by: 'evidence: []' },
    'is empty; name at least one source',
  ],
];

describe('a mistake is told with its place and its cure', () => {
  test.each(mistakes)('%s', async (_, change, told) => {
    const found = await problems(change);
    expect(found).toContainEqual(expect.stringContaining(told));
    expect(found.every((line) => /^[^:]+:\d+:\d+ {2}.+; .+$/.test(line))).toBe(true);
  });
});

describe('check', () => {
  test('finds nothing in a good graph', async () => {
    expect(await problems()).toEqual([]);
    expect(await warnings()).toEqual([]);
  });

  test('tells all problems at once, by file and line', async () => {
    const found = await problems(
      { file: moka, old: 'kind: method', by: 'kind: metod' },
      { file: moka, old: 'needs: kettle', by: 'needs: ketle' },
      { file: 'sources.yaml', old: 'asOf: 2026-10', by: 'asOf: soon' },
    );
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      `${moka}:3:7`,
      expect.stringMatching(/moka.yaml:\d\d:12$/),
      'sources.yaml:5:9',
    ]);
  });

  test('blames nobody for naming a file that cannot be read', async () => {
    const found = await problems(
      { file: 'concepts/tool/kettle.yaml', old: 'kind: tool', by: 'kind: [' },
      { file: tour, old: 'concept/pour-over/', by: 'concept/kettle/' },
    );
    expect(found.every((line) => line.startsWith('concepts/tool/kettle.yaml'))).toBe(true);
  });

  test.each([
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nid: *b\n', 'an alias (*name) is not read here'],
    ['a key twice', 'id: moka\nid: mokka\n', 'Map keys must be unique'],
    ['what is no YAML', 'id: [\n', 'moka.yaml:'],
    ['a tag', 'id: !!js/function "x"\n', 'moka.yaml:1:5'],
    ['nothing', '', 'moka.yaml:1:1'],
  ])('refuses %s', async (_, by, told) => {
    expect((await problems({ file: moka, by })).some((line) => line.includes(told))).toBe(true);
  });

  test('asks for Hangul readings where a graph speaks Korean', async () => {
    const found = await problems(
      { file: 'graph.yaml', old: 'languages: [en]', by: 'languages: [en, ko]' },
      { file: moka, old: /names:\n.*/, by: 'names: { en: { name: Moka }, ko: { name: Moka 포트, short: 모카 } }' },
    );
    expect(found).toContainEqual(expect.stringContaining("'Moka 포트' has no Hangul reading"));
    expect(found.filter((line) => line.includes('reading'))).toHaveLength(1);
  });

  test('refuses that two concepts stand above each other, and longer rings of it', async () => {
    const above = (file: string, target: string): Change => ({
      file,
      old: 'relations:\n',
      by: `relations:\n  - kind-of: ${target}\n    ${evidence}\n`,
    });
    expect(await problems(above(moka, 'french-press'), above(press, 'moka'))).toEqual([
      expect.stringMatching(
        /^\S+moka\.yaml:13:14 {2}'moka kind-of french-press' closes a ring: french-press kind-of moka \(\S+french-press\.yaml:18\); take back the one that is not true/,
      ),
    ]);
    expect(await problems(above(moka, 'french-press'), above(press, 'pour-over'), above(pour, 'moka'))).toEqual([
      expect.stringMatching(
        /^\S+pour-over\.yaml:\d+:14 {2}'pour-over kind-of moka' closes a ring: moka kind-of french-press \(.+\), french-press kind-of pour-over \(/,
      ),
    ]);
    expect(await problems(above(moka, 'french-press'), above(press, 'pour-over'), above(moka, 'pour-over'))).toEqual(
      [],
    );
  });

  test('says in a folder without graph.yaml what is missing', async () => {
    expect(await problems({ file: 'graph.yaml', by: '' })).toContainEqual(expect.stringContaining('graph.yaml:1:1'));
  });
});

describe('check warns of', () => {
  test.each<[string, Change, string]>([
    [
      'a concept alone',
      {
        file: 'concepts/tool/scale.yaml',
        by: 'id: scale\nkind: tool\ncategory: tool\nnames: { en: { name: Scale } }\nsummary: { en: Weighs. }\n',
      },
      "'scale' has no relations",
    ],
    ['few relations', { file: moka, old: /  - needs: kettle\n.*\n/, by: '' }, "'moka' has only 2 relations"],
    [
      'old evidence',
      { file: press, old: 'at: "Chapter 4", checked: 2026-11', by: 'at: "Chapter 4", checked: 2025-04' },
      'last checked in 2025-04',
    ],
    ['unchecked evidence', { file: press, old: ', checked: 2026-11', by: '' }, 'does not say when it was looked up'],
    [
      'a thin comparison',
      { file: comparison, old: /  - criterion: taste\n(?:.*\n){2}/, by: '' },
      'only 2 of at least 3 criteria',
    ],
    ['a rival without a fact', { file: scenario, old: ', fact: taste', by: '' }, "no fact excludes 'french-press'"],
    [
      'a fact that is the same for both',
      { file: scenario, old: 'fact: taste', by: 'fact: pressure' },
      "'pressure' says the same of 'french-press' and of the answer 'pour-over'",
    ],
    [
      'the same in other words',
      { file: moka, old: 'needs: kettle', by: `made-from: moka-coffee\n    ${evidence}\n  - needs: kettle` },
      'may say this in other words',
    ],
  ])('%s', async (_, change, told) => {
    const { problems: none, warnings: found } = await compiledWith(change);
    expect(none).toEqual([]);
    expect(found.map(problemText)).toContainEqual(expect.stringContaining(told));
  });

  test('a fallback that is said too often', async () => {
    const found = await warnings({
      file: 'graph.yaml',
      old: '  - id: needs\n',
      by: '  - id: needs\n    fallback: true\n',
    });
    expect(found).toContainEqual(expect.stringMatching(/\d+\.\d % of the relations are 'needs'/));
  });
});
