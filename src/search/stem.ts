import { isHangul } from '../language/hangul.ts';

/** Endings that do not change what a Korean word is about: particles, and the commonest verb endings; longest first. */
const KOREAN = (
  '으로부터 에서부터 했는지 하는지 되는지 하려면 하도록 해주는 에서는 에게서 으로는 에서도 ' +
  '에서 에게 한테 까지 부터 으로 하고 하는 한다 하기 하다 하게 해서 해야 했다 하면 하여 되는 된다 되기 받는 시키 이나 이랑 처럼 보다 마다 들이 들을 들은 이란 인가 에는 에도 와의 과의 ' +
  '을 를 이 가 은 는 의 에 로 와 과 도 만 들 할 한 해 된 될 됨 함 용 시 나 랑 란'
).split(' ');

/** Particles that may stand behind a name, longest first. */
const PARTICLES =
  '으로부터 에서부터 에서 에게 한테 까지 부터 으로 이랑 하고 을 를 이 가 은 는 의 에 로 와 과 도 랑'.split(' ');

/** A word without its ending: `encryption`, `encrypts` and `encrypted` share one, `분석하는` and `분석을` another. */
export function stem(word: string): string {
  return isHangul(word) ? korean(word) : english(word);
}

/** A Hangul word's particle taken off: what is left, and the particle; every way that leaves something, longest particle first. */
export function withoutParticle(word: string): readonly (readonly [rest: string, particle: string])[] {
  if (!isHangul(word)) return [];
  return PARTICLES.filter((particle) => word.length > particle.length && word.endsWith(particle)).map((particle) => [
    word.slice(0, -particle.length),
    particle,
  ]);
}

function korean(word: string): string {
  const ending = KOREAN.find((one) => word.length - one.length >= 2 && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function english(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let rest = word.replace(/(?:ies|y|iness)$/, 'i');
  if (rest === word) rest = word.replace(/(?:ations?|[ai]bly|[ai]ble|ions?|ings?|ness|ments?|ed|es|s|e)$/, '');
  if (rest.length < 3) return word;
  return rest.replace(/([bdglmnprt])\1$/, '$1').replace(/e$/, '');
}
