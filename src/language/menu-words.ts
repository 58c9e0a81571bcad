const english = {
  picture: 'Picture',
  open: 'Open',
  expandAll: 'All',
  expandBy: 'Expand by relation',
  back: 'Back',
  pick: 'Add to the comparison',
  unpick: 'Take out of the comparison',
  compareWith: 'Compare with',
  pathFrom: 'Path from here',
  pathTo: 'Path to here',
  pathBetween: (from: string) => `Path from ${from} to here`,
  copyLink: 'Copy link',
  copied: 'Link copied',
  refused: 'Copying was refused',
  newTab: 'Open in a new tab',
  openRelation: 'Show this relation',
  openHops: (via: string) => `Open the way through ${via}`,
  closeHops: (via: string) => `Close the way through ${via}`,
};

/** What the picture's menu says beyond the app's own messages; arrives with it. */
export type MenuWords = typeof english;

const korean: MenuWords = {
  picture: '그림',
  open: '열기',
  expandAll: '모두',
  expandBy: '관계별로 펼치기',
  back: '뒤로',
  pick: '비교에 담기',
  unpick: '비교에서 빼기',
  compareWith: '비교할 대상',
  pathFrom: '여기서 시작하는 경로',
  pathTo: '여기로 오는 경로',
  pathBetween: (from) => `${from}에서 여기까지의 경로`,
  copyLink: '링크 복사',
  copied: '링크를 복사했습니다',
  refused: '복사가 거부되었습니다',
  newTab: '새 탭에서 열기',
  openRelation: '이 관계 보기',
  openHops: (via) => `거치는 단계 펼치기: ${via}`,
  closeHops: (via) => `거치는 단계 접기: ${via}`,
};

/** The words in a language; English for those that have none. */
export function menuWords(language: string): MenuWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
