import { connected } from '../language/connective.ts';
import { withParticle } from '../language/particle.ts';
import type { CommonGround } from './common-ground.ts';
import type { Graph } from './graph.ts';
import { textIn } from './name.ts';
import { fill, nameSlot, type Slot } from './sentence.ts';
import type { Language } from './vocabulary.ts';

const mostGrounds = 2;
const mostNames = 2;

/**
 * What two concepts have in common as one sentence: "Both are loaded by Firehose and queried by Quick Sight." Undefined
 * where there is nothing, or no way to say it in that language.
 */
export function bothSentence(graph: Graph, grounds: readonly CommonGround[], language: Language): string | undefined {
  const korean = language.startsWith('ko');
  if (!korean && !language.startsWith('en')) return undefined;
  const said = grounds.flatMap((ground) => (korean ? inKorean : inEnglish)(graph, ground, language) ?? []);
  const [first, second] = said.slice(0, mostGrounds);
  if (first === undefined) return undefined;
  if (korean) {
    const half = second === undefined ? undefined : connected(first);
    return half === undefined || second === undefined ? `둘 다 ${first}.` : `둘 다 ${half} ${second}.`;
  }
  if (second === undefined) return `Both ${first}.`;
  const shared = first.startsWith('are ') && second.startsWith('are ') ? second.slice('are '.length) : second;
  return `Both ${first} and ${shared}.`;
}

/** "are loaded by Firehose": the sentence's predicate, made plural. */
function inEnglish(graph: Graph, ground: CommonGround, language: Language): string | undefined {
  const { template, subject } = templateOf(graph, ground, language);
  const predicate = afterSubject(template, subject, '');
  if (predicate === undefined) return undefined;
  const [verb = '', ...rest] = filled(graph, ground, predicate, language).split(' ');
  return [plural(verb), ...rest].join(' ');
}

/** "Firehose가 데이터를 적재한다": the statement without its topic. */
function inKorean(graph: Graph, ground: CommonGround, language: Language): string | undefined {
  const { template, subject } = templateOf(graph, ground, language);
  const predicate = afterSubject(template, subject, '(?:은/는|이/가|에는|에서는|을/를)');
  return predicate === undefined ? undefined : filled(graph, ground, predicate, language);
}

function templateOf(
  graph: Graph,
  { type, direction }: CommonGround,
  language: Language,
): { readonly template: string; readonly subject: string } {
  const known = graph.vocabulary.relationTypes.get(type);
  return direction === 'outgoing'
    ? { template: textIn(graph, known?.sentence, language), subject: '{a}' }
    : { template: textIn(graph, known?.inverse, language), subject: '{b}' };
}

function afterSubject(template: string, subject: string, particle: string): string | undefined {
  if (!template.startsWith(subject)) return undefined;
  return new RegExp(`^${particle} +(.+)$`, 'u').exec(template.slice(subject.length))?.[1];
}

function filled(graph: Graph, ground: CommonGround, predicate: string, language: Language): string {
  const what = graph.vocabulary.relationTypes.get(ground.type)?.what;
  const others = namesSlot(graph, ground.others.slice(0, mostNames), language);
  return fill(predicate, { a: others, b: others, what: { text: textIn(graph, what, language) } }, language);
}

function namesSlot(graph: Graph, ids: readonly string[], language: Language): Slot {
  const slots = ids.map((id) => nameSlot(graph, id, language));
  const [first, second] = slots;
  if (first === undefined || second === undefined) return first ?? { text: '' };
  const joint = language.startsWith('ko') ? withParticle(first.text, '과/와', first.reading) : `${first.text} and`;
  return { ...second, text: `${joint} ${second.text}` };
}

/** A verb of the third person for two: is -> are, analyses -> analyse, publishes -> publish. */
function plural(verb: string): string {
  if (verb === 'is') return 'are';
  if (verb === 'has') return 'have';
  if (verb === 'does') return 'do';
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:sh|tch|ss|x)es$/.test(verb) ? verb.slice(0, -2) : verb.replace(/s$/, '');
}
