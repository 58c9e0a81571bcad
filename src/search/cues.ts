import { stem } from './stem.ts';

/** Words that say what kind of question is asked. They belong to the languages, not to any graph. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COMPARING = set(
  'vs versus v compare compared comparing comparison difference differences differ different or better ' +
    '차이 차이점 비교 다른점 대비 또는 아니면 vs와 혹은 다른가 다른지 차이는 차이가 다른 다르 달라 다를 달라요 다르지 어느게 vs의',
);
const ASKING = set(
  'what which who whom whose how where when why that things services service anything everything list ' +
    '것 것들 곳 거 게 뭐 무엇 무엇이 누가 누구 어떤 어디 서비스 서비스들 목록 대상 수단 애 건',
);
const REACHING = set(
  'reach reaches reaching path paths route routes flow flows get gets travel 경로 도달 흐름 길 가는 가나 갈까 연결되나',
);
const FROM = set('from 에서 부터');
const TO = set('to into till until 까지 로 으로');
const FILLER = set(
  'a an the of to in into on onto for with without and is are was be been being do does did can could should would i me my we our you your ' +
    'it its this that these those from by at as so if then there here up out via about using use uses when will without per ' +
    'just also only every each some any much many more most very all both other another get got into over across between among while where than too like able own t s d ll re ve m ' +
    'please show find give tell explain meaning mean means want need needs help let see make something someone anyone ' +
    '싶다 싶어 싶은 위한 위해 해야 필요 필요한 쓰는 ' +
    '을 를 이 가 은 는 의 에 에서 로 으로 와 과 도 랑 이랑 하고 부터 까지 에게 한테 및 그리고 수 때 좀 있는 없는 하는 되는 하기 방법 뭐가 어떻게 알려줘 뭔가요 무엇인가 란 이란 간 사이',
);
/** Particles by which the thing before it does something, or has it done to it. */
const DOER = set('이 가 은 는 에서');
const DONE_TO = set('을 를 에 로 으로 에게 한테');

export const isComparing = (word: string): boolean =>
  COMPARING.has(word) || (word.length > 2 && COMPARING.has(stem(word)));
export const isAsking = (word: string): boolean => ASKING.has(word);
export const isReaching = (word: string): boolean => REACHING.has(word);
export const isFrom = (word: string): boolean => FROM.has(word);
export const isTo = (word: string): boolean => TO.has(word);
export const isDoer = (word: string): boolean => DOER.has(word);
export const isDoneTo = (word: string): boolean => DONE_TO.has(word);

/** Words that hold a sentence together and say nothing of the thing that is looked for. */
export function isFiller(word: string): boolean {
  return FILLER.has(word) || ASKING.has(word) || COMPARING.has(word);
}
