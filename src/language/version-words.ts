const english = {
  title: 'A new version is there.',
  load: 'Load it',
  later: 'Later',
};

/** What is said when a new version of the site has arrived; comes with that notice. */
export type VersionWords = typeof english;

const korean: VersionWords = {
  title: '새 버전이 있습니다.',
  load: '불러오기',
  later: '나중에',
};

/** The words in a language; English for those that have none. */
export function versionWords(language: string): VersionWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}
