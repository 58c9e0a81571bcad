import { isHangul, jamo } from '../language/hangul.ts';
import { stem } from './stem.ts';

/**
 * What a word has in common with its other forms, beyond its stem: British and American spelling, irregular verbs, and
 * in Korean the root of a conjugated verb or adjective (`옮기는`, `옮길`, `옮겨서` -> `옮기`). Hangul in jamo. A Korean word
 * that may be noun or verb has a root as either.
 */
export function rootsOf(word: string): readonly string[] {
  return isHangul(word) ? korean(word) : [english(word)];
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'send sent',
    'build built',
    'keep kept',
    'buy bought',
    'lose lost losing',
    'run ran',
    'write wrote written',
    'break broke broken',
    'know known knew',
    'see seen saw',
    'take took taken',
    'hide hidden hid',
    'choose chosen chose',
    'find found',
    'pay paid',
    'give given gave',
    'make made',
    'read reading',
    'speak spoken',
    'bring brought',
    'catch caught',
    'leave left',
    'go went gone',
    'steal stolen',
    'grow grown grew',
    'throw thrown',
    'person people',
    'company companies',
    'cheap cheaper cheapest',
    'fast faster fastest',
    'quick quicker quickly',
    'low lower lowest',
    'big bigger biggest',
    'small smaller smallest',
    'near nearer nearest',
    'close closer closest',
    'old older oldest',
    'few fewer',
    'slow slower slowly',
    'safe safer safely',
    'automatic automatically automate automated automation',
    'analyse analysis analyses analyze analytics analysing analyzing',
  ].flatMap((line) => {
    const [root = '', ...others] = line.split(' ');
    return others.map((other) => [other, root] as const);
  }),
);

function english(word: string): string {
  const own = IRREGULAR.get(word) ?? word;
  const british = own
    .replace(/y[sz](?=e|i)/, 'ys')
    .replace(/iz(?=e|ing|ation)/, 'is')
    .replace(/(?<=...)our(?=s?$|ed|ing|able)/, 'or')
    .replace(/^centre/, 'center')
    .replace(/^licence/, 'license')
    .replace(/logues?$/, 'log')
    .replace(/(?<=[sxz]|[cs]h)es$/, '')
    .replace(/(?<=...)(?:ie)?s$/, (end, _, whole: string) =>
      /(?:s|u|i)s$/.test(whole) ? end : end === 's' ? '' : 'y',
    );
  return british.endsWith('ss') ? british : stem(british);
}

/** Endings of Korean verbs and adjectives in jamo, as they stand behind the root; longest first. */
const ENDINGS = (
  '으려면 으려고 으면서 으니까 습니다 ㅂ니다 려면 려고 면서 니까 는데 는지 도록 거나 던지 었던 았던 ' +
  '아서 어서 아야 어야 아도 어도 아요 어요 았다 었다 는다 ㄴ다 ㄹ때 지만 ' +
  '으면 으로 은지 는 은 을 기 고 게 지 면 며 다 자 나 아 어 ㄴ ㄹ ㅁ'
)
  .split(' ')
  .map(jamo)
  .sort((a, b) => b.length - a.length);

/** Verbs that make verbs of nouns: `분석하는` is about 분석, `자동화된` about 자동화. */
const DOING = /(?:하|해|한|할|함|합|했|되|돼|된|될|됨|됐|시키|시켜|시킨|시킬)(?:[가-힣]{0,3})$/;

function korean(word: string): readonly string[] {
  const noun = word.replace(DOING, '');
  if (noun.length >= 2 && noun !== word) return [jamo(stem(noun))];
  const bare = jamo(stem(word));
  // Contracted: 옮겨 is 옮기어, 나눠 is 나누어, 봐 is 보아.
  const letters = jamo(word).replace(CONTRACTED, (vowel) => `${UNCONTRACTED[vowel] ?? vowel}ㅇㅓ`);
  const ending = ENDINGS.find((one) => letters.length - one.length >= 2 && letters.endsWith(one));
  if (ending === undefined) return [bare];
  const root = letters.slice(0, -ending.length).replace(/(?<=...)ㄹ$/, '');
  return root === bare ? [bare] : [bare, root];
}

const CONTRACTED = /(?:ㅕ|ㅜㅓ|ㅗㅏ)(?=ㅆ?(?:ㅅㅓ|ㅇㅑ|ㄷㅗ|ㅇㅛ|ㄷㅏ|ㄷㅓㄴ)?$)/;
const UNCONTRACTED: Readonly<Record<string, string>> = { ㅕ: 'ㅣ', ㅜㅓ: 'ㅜ', ㅗㅏ: 'ㅗ' };
