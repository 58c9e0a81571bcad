const english = {
  comparison: 'Which one?',
  scenario: 'Which would you choose?',
  tour: (steps: number) => `A tour in ${steps} steps`,
  answer: 'answers it',
  anyAnswer: 'one of the answers',
  allAnswers: 'part of the answer',
  rival: 'why not?',
  moreRelations: (n: number) => `and ${n.toLocaleString('en')} more`,
  moreSteps: (n: number) => `and ${n} more`,
  counts: (concepts: number, relations: number) =>
    `${concepts.toLocaleString('en')} concepts, ${relations.toLocaleString('en')} relations`,
};

/** What a preview picture says beyond the graph's own texts. */
export type PreviewWords = typeof english;

const korean: PreviewWords = {
  comparison: '어느 것을 고를까요?',
  scenario: '이럴 때 무엇을 고를까요?',
  tour: (steps) => `${steps}단계로 둘러보기`,
  answer: '정답',
  anyAnswer: '정답 가운데 하나',
  allAnswers: '함께 정답',
  rival: '왜 아닐까요?',
  moreRelations: (n) => `외 ${n.toLocaleString('ko')}개`,
  moreSteps: (n) => `외 ${n}단계`,
  counts: (concepts, relations) => `개념 ${concepts.toLocaleString('ko')}개, 관계 ${relations.toLocaleString('ko')}개`,
};

/** The words in a language; English for those that have none. */
export function previewWords(language: string): PreviewWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
