import { english, type Messages } from './messages-en.ts';
import { korean } from './messages-ko.ts';

/** The words for a language of a graph: Korean, or English for everything else. */
export function messagesIn(language: string): Messages {
  return language.startsWith('ko') ? korean : english;
}

/** Languages whose names need not be asked of the browser: its first answer takes 30 ms. */
const known: Readonly<Record<string, string>> = { en: 'English', ko: '한국어' };

/** What the app calls a language, in that language. */
export function languageName(language: string): string {
  const name = Object.hasOwn(known, language) ? known[language] : undefined;
  return name ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
