const english = {
  intro: 'Say what is needed, or pick facts that it must have.',
  need: 'What is needed',
  facts: 'Facts it must have',
  allFacts: 'All facts',
  chosen: 'Chosen facts',
  remove: (fact: string) => `${fact}, take away`,
  clear: 'Clear',
  of: (criterion: string, option: string) => `${criterion}: ${option}`,
  related: (label: string, name: string) => `${label} ${name}`,
  situations: 'Situations',
  concepts: 'Concepts that fit',
  named: 'Concepts',
  why: 'Why',
  notThese: (names: string) => `Why not ${names}`,
  open: (n: number) => `Nothing recorded for ${n}`,
  out: (n: number) => `${n} drop out`,
  nothing: (facet: string) => `${facet}: nothing recorded`,
  found: (situations: number, concepts: number) =>
    `${situations} ${situations === 1 ? 'situation' : 'situations'}, ${concepts} ${concepts === 1 ? 'concept' : 'concepts'}`,
  more: (n: number) => `and ${n} more`,
  none: 'Nothing fits all of this. Take a fact away, or say it in other words.',
};

/** What the finder says beyond the app's own messages; arrives with it. */
export type FinderWords = typeof english;

const korean: FinderWords = {
  intro: '필요한 것을 적거나, 갖추어야 할 사실을 고르십시오.',
  need: '필요한 것',
  facts: '갖추어야 할 사실',
  allFacts: '모든 사실',
  chosen: '고른 사실',
  remove: (fact) => `${fact}, 빼기`,
  clear: '모두 지우기',
  of: (criterion, option) => `${criterion}: ${option}`,
  related: (label, name) => `${name} ${label}`,
  situations: '상황',
  concepts: '조건에 맞는 개념',
  named: '개념',
  why: '이유',
  notThese: (names) => `다른 답이 아닌 이유: ${names}`,
  open: (n) => `기록 없음 ${n}개`,
  out: (n) => `제외 ${n}개`,
  nothing: (facet) => `${facet}: 기록 없음`,
  found: (situations, concepts) => `상황 ${situations}개, 개념 ${concepts}개`,
  more: (n) => `외 ${n}개`,
  none: '모두에 맞는 것이 없습니다. 사실을 하나 빼거나 다른 말로 적어 보십시오.',
};

/** The words in a language; English for those that have none. */
export function finderWords(language: string): FinderWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
