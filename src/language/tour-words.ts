const english = {
  intro: 'Short walks from view to view, each step with a word on what to see. Left and right arrow keys lead through.',
  steps: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
  stepsOf: 'Steps of this tour',
  goTo: (n: number) => `Step ${n}`,
  all: 'All tours',
  open: 'Open this view',
  keys: '← and → lead through the tour.',
  chooseWhen: (name: string) => `Choose ${name} when`,
};

/** What tours say beyond the app's own messages; arrives with them. */
export type TourWords = typeof english;

const korean: TourWords = {
  intro:
    '화면에서 화면으로 이어지는 짧은 둘러보기입니다. 단계마다 볼 것을 한두 문장으로 알려 드립니다. ←, → 키로 넘깁니다.',
  steps: (n) => `${n}단계`,
  stepsOf: '이 둘러보기의 단계',
  goTo: (n) => `${n}단계`,
  all: '둘러보기 목록',
  open: '이 화면 열기',
  keys: '←, → 키로 넘깁니다.',
  chooseWhen: (name) => `${name}: 이럴 때 선택`,
};

/** The words in a language; English for those that have none. */
export function tourWords(language: string): TourWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
