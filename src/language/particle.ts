import { finalOf } from './final.ts';

/** Korean particles that change with the word before them, written as in a sentence's template. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '(으)로';

const AFTER_CONSONANT: Readonly<Record<Particle, string>> = {
  '은/는': '은',
  '이/가': '이',
  '을/를': '을',
  '과/와': '과',
  '(으)로': '으로',
};
const AFTER_VOWEL: Readonly<Record<Particle, string>> = {
  '은/는': '는',
  '이/가': '가',
  '을/를': '를',
  '과/와': '와',
  '(으)로': '로',
};

/** The particle that follows a form; `reading` is how the form is said in Hangul, where the form is not Hangul. */
export function particleAfter(form: string, particle: Particle, reading?: string): string {
  const final = finalOf(reading === undefined || reading === '' ? form : reading);
  if (final === 'vowel' || (final === 'rieul' && particle === '(으)로')) return AFTER_VOWEL[particle];
  return AFTER_CONSONANT[particle];
}

/** A form with its particle: `S3를`, `ELB는`, `보안 그룹으로`. */
export function withParticle(form: string, particle: Particle, reading?: string): string {
  return form + particleAfter(form, particle, reading);
}
