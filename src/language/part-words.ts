const english = {
  part: (drawn: number, concepts: number, relations: number) =>
    `Drawn are the ${said(drawn, 'en')} most connected concepts. ${said(concepts, 'en')} more concepts and ${said(relations, 'en')} relations are in search, outline and table; filters bring others into the picture.`,
};

/** What is said where a picture shows only a part; arrives when it does. */
export type PartWords = typeof english;

const korean: PartWords = {
  part: (drawn, concepts, relations) =>
    `연결이 많은 개념 ${said(drawn, 'ko')}개만 그렸습니다. 나머지 개념 ${said(concepts, 'ko')}개와 관계 ${said(relations, 'ko')}개는 검색, 개요, 표에 있으며 필터로 그림에 불러올 수 있습니다.`,
};

/** The words in a language; English for those that have none. */
export function partWords(language: string): PartWords {
  return language.split('-')[0] === 'ko' ? korean : english;
}

function said(count: number, language: string): string {
  return count.toLocaleString(language);
}
