/** Hangul taken apart and put together: syllables, jamo as they are typed, initials. Never throws. */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const TAILS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Letters that take two keys on the two-set keyboard. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
    .split(' ')
    .map((three) => [three.charAt(0), three.slice(1)]),
);
const JOINED: ReadonlyMap<string, string> = new Map([...PAIRS].map(([one, two]) => [two, one]));

export interface Syllable {
  readonly lead: string;
  readonly vowel: string;
  /** Empty where there is none. */
  readonly tail: string;
}

/** The parts of a whole syllable; undefined for anything else. */
export function syllableOf(char: string): Syllable | undefined {
  const code = char.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return undefined;
  const at = code - FIRST;
  return {
    lead: LEADS[Math.floor(at / 588)] ?? '',
    vowel: VOWELS[Math.floor((at % 588) / 28)] ?? '',
    tail: TAILS[at % 28] ?? '',
  };
}

/** Is it a whole syllable or a letter of Hangul? */
export function isHangul(char: string): boolean {
  return /^[\uac00-\ud7a3\u3131-\u3163]/.test(char);
}

/** Composed Unicode (NFC); a lone conjoining letter, which NFC leaves alone, becomes the letter that keyboards type. */
export function composed(text: string): string {
  return text.normalize('NFC').replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g, (char) => {
    const code = char.charCodeAt(0);
    if (code <= 0x1112) return LEADS[code - 0x1100] ?? char;
    return (code <= 0x1175 ? VOWELS[code - 0x1161] : TAILS[code - 0x11a7]) ?? char;
  });
}

/** Every syllable as the letters that are typed for it (`값` -> `ㄱㅏㅂㅅ`), so that half a word is a prefix of the whole. */
export function jamo(text: string): string {
  if (!/[\u3131-\uffff]/.test(text)) return text;
  let out = '';
  for (const char of text) {
    const known = TYPED.get(char) ?? typed(char);
    if (char.length === 1) TYPED.set(char, known);
    out += known;
  }
  return out;
}

/** The letters of characters seen before: a language has few, and an index asks for them by the hundred thousand. */
const TYPED = new Map<string, string>();

function typed(char: string): string {
  const parts = syllableOf(char);
  if (parts === undefined) return PAIRS.get(char) ?? char;
  return parts.lead + (PAIRS.get(parts.vowel) ?? parts.vowel) + (PAIRS.get(parts.tail) ?? parts.tail);
}

/** The first letter of every syllable (초성); anything else stays. */
export function choseong(text: string): string {
  let out = '';
  for (const char of text) out += syllableOf(char)?.lead ?? char;
  return out;
}

/** Letters put together as an input method does; the opposite of `jamo`. */
export function assemble(letters: string): string {
  let out = '';
  let lead = '';
  let vowel = '';
  let tail = '';
  const flush = (): void => {
    out += lead !== '' && vowel !== '' ? whole(lead, vowel, tail) : lead + vowel;
    lead = vowel = tail = '';
  };
  for (const letter of letters) {
    if (VOWELS.includes(letter)) {
      const both = tail === '' ? JOINED.get(vowel + letter) : undefined;
      if (both !== undefined) vowel = both;
      else if (tail !== '') {
        const two = PAIRS.get(tail);
        const next = two?.charAt(1) ?? tail;
        tail = two?.charAt(0) ?? '';
        flush();
        lead = next;
        vowel = letter;
      } else {
        if (vowel !== '') flush();
        vowel = letter;
      }
    } else if (LEADS.includes(letter) || TAILS.includes(letter)) {
      const both = JOINED.get(tail + letter);
      if (lead !== '' && vowel !== '' && tail === '' && TAILS.includes(letter)) tail = letter;
      else if (both !== undefined && vowel !== '') tail = both;
      else {
        flush();
        lead = letter;
      }
    } else {
      flush();
      out += letter;
    }
  }
  flush();
  return out;
}

function whole(lead: string, vowel: string, tail: string): string {
  const at = LEADS.indexOf(lead);
  if (at < 0) return lead + vowel + tail;
  return String.fromCharCode(FIRST + at * 588 + VOWELS.indexOf(vowel) * 28 + TAILS.indexOf(tail));
}
