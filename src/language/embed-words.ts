const english = {
  open: 'Open in Relata',
  legend: 'Legend',
  path: (from: string, to: string) => `From ${from} to ${to}`,
  notFound: (given: string) => `Not found: ${given}.`,
  moved: (from: string, to: string) => `${from} is now ${to}.`,
  leftOut: (given: string) => `Left out: ${given}.`,
  noPage: (path: string) => `There is no page ${path}. This is the map.`,
  newer: 'This address was written by a newer version.',
  failed: 'The picture could not be loaded.',
  retry: 'Try again',
};

/** What an embedded picture says. */
export type EmbedWords = typeof english;

const korean: EmbedWords = {
  open: 'Relata에서 열기',
  legend: '범례',
  path: (from, to) => `${from}에서 ${to}까지`,
  notFound: (given) => `찾을 수 없습니다: ${given}`,
  moved: (from, to) => `${from}의 지금 이름은 ${to}입니다.`,
  leftOut: (given) => `빠진 것: ${given}`,
  noPage: (path) => `${path} 페이지는 없습니다. 지도를 보여 드립니다.`,
  newer: '더 새로운 버전에서 만든 주소입니다.',
  failed: '그림을 불러오지 못했습니다.',
  retry: '다시 시도',
};

/** The words in a language; English for those that have none. */
export function embedWords(language: string): EmbedWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
