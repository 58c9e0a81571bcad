import { composed, syllableOf } from './hangul.ts';

/** How a word ends when a Korean reads it: in a vowel, in ㄹ, or in another consonant. */
export type Final = 'vowel' | 'rieul' | 'consonant';

/**
 * The end of a form as it is read. A bracketed part at the end is not read on (국립국어원: the particle follows the
 * word before the bracket), unless nothing stands before it. Hangul is exact; numbers are read as Sino-Korean, a single
 * digit right behind Latin letters in English (S3 쓰리); Latin capitals by the letters' names; other Latin words by rules
 * of thumb for loanwords, so graphs give a reading for those.
 */
export function finalOf(form: string): Final {
  const read = spoken(form);
  const last = read.charAt(read.length - 1);
  const syllable = syllableOf(last);
  if (syllable !== undefined) return byTail(syllable.tail);
  if (last >= 'ㄱ' && last <= 'ㅎ') return last === 'ㄹ' ? 'rieul' : 'consonant';
  if (last >= '0' && last <= '9') return ofNumber(read);
  const word = /[a-z]+$/i.exec(read)?.[0];
  return word === undefined ? 'vowel' : ofWord(word);
}

function spoken(form: string): string {
  const whole = composed(form).trim();
  const before = whole.replace(/(\s*(\([^()]*\)|\[[^[\]]*\]))+\s*$/, '').trim();
  return (before === '' ? whole : before).replace(/[^\p{L}\p{N}%+]+$/u, '').replace(/[%+]+$/, '퍼');
}

function byTail(tail: string): Final {
  if (tail === '') return 'vowel';
  return tail === 'ㄹ' ? 'rieul' : 'consonant';
}

function ofNumber(read: string): Final {
  const digit = Number(read.charAt(read.length - 1));
  if (/(^|[^a-z])[a-z]+\d$/i.test(read)) return [1, 7, 8, 9].includes(digit) ? 'consonant' : 'vowel';
  if (digit === 0) return 'consonant';
  if (digit === 1 || digit === 7 || digit === 8) return 'rieul';
  return digit === 3 || digit === 6 ? 'consonant' : 'vowel';
}

function ofWord(word: string): Final {
  const spelled = word === word.toUpperCase() || !/[aeiouy]/i.test(word);
  if (spelled) return /[lr]$/i.test(word) ? 'rieul' : /[mn]$/i.test(word) ? 'consonant' : 'vowel';
  const small = word.toLowerCase();
  if (/l+e?$/.test(small)) return 'rieul';
  return LOAN.test(small) ? 'consonant' : 'vowel';
}

/** Loanword ends that keep a final consonant: stream, zone, block, topic, map, group, bucket, web. */
const LOAN = /(ng|mb?e?|[^aeiou]?ne?|ck|ook|[^aeiou][aiou][ck]|pp|oup|[^aeiou][aeiou]p|[^aeiou][aeiou]t|[aeo]b)$/;
