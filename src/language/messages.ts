import { english, type Messages } from './messages-en.ts';
import { korean } from './messages-ko.ts';

/** The words for a language of a graph: Korean, or English for everything else. */
export function messagesIn(language: string): Messages {
  return language.startsWith('ko') ? korean : english;
}

/** What the app calls a language, in that language. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
