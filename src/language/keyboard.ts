import { assemble, composed, jamo } from './hangul.ts';

/** What was meant when the wrong layout was on: QWERTY and the Korean two-set layout (두벌식) share their keys. */

const KEYS = 'qwertyuiopasdfghjklzxcvbnmQWERTOP';
const LETTERS = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ';

/** `eorlduf` -> `대기열`. Capitals without a letter of their own count as small. */
export function toHangul(typed: string): string {
  return assemble([...typed].map((key) => letterOf(key)).join(''));
}

/** `ㄴㅂㄴ` -> `sqs`, `눈` -> `sns`. */
export function toQwerty(typed: string): string {
  let out = '';
  for (const letter of jamo(composed(typed))) {
    const at = LETTERS.indexOf(letter);
    out += at < 0 ? letter : KEYS.charAt(at);
  }
  return out;
}

function letterOf(key: string): string {
  const exact = KEYS.indexOf(key);
  const at = exact < 0 ? KEYS.indexOf(key.toLowerCase()) : exact;
  return at < 0 ? key : LETTERS.charAt(at);
}
