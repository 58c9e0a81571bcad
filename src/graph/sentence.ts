import type { Language, Text } from './vocabulary.ts';
import type { Graph } from './graph.ts';
import type { Relation } from './relation.ts';
import { particleAfter, type Particle } from '../language/particle.ts';

/** What stands in a place of a template: the shown form, and how it is said in Hangul where it is not Hangul. */
export interface Slot {
  readonly text: string;
  readonly reading?: string;
}

/**
 * A relation as a sentence with short names: from its source ("Firehose loads into OpenSearch") or from its target
 * ("OpenSearch is loaded by Firehose"). A concept or type that the graph does not know reads as its id.
 */
export function sentence(graph: Graph, relation: Relation, language: Language, from: 'source' | 'target'): string {
  const type = graph.vocabulary.relationTypes.get(relation.type);
  const first = graph.vocabulary.languages[0];
  const say = (text: Text | undefined): string | undefined =>
    text?.[language] ?? (first === undefined ? undefined : text?.[first]);
  const template = say(from === 'source' ? type?.sentence : type?.inverse) ?? `{a} ${relation.type} {b}`;
  return fill(
    template,
    {
      a: nameSlot(graph, relation.source, language),
      b: nameSlot(graph, relation.target, language),
      what: { text: say(relation.what) ?? say(type?.what) ?? '' },
    },
    language,
  );
}

/** A concept's short name as a slot. */
export function nameSlot(graph: Graph, id: string, language: Language): Slot {
  const concept = graph.concepts.get(id);
  const first = graph.vocabulary.languages[0] ?? language;
  const text = (concept?.names[language] ?? concept?.names[first])?.short ?? id;
  const reading = concept?.readings.short;
  return reading === undefined ? { text } : { text, reading };
}

/**
 * A template with its `{slots}` filled. In Korean a particle pair right behind a slot (`{a}은/는`, `{b}(으)로`) becomes the one that
 * fits how the form is read; a place without a slot stays empty.
 */
export function fill(template: string, slots: Readonly<Record<string, Slot>>, language: Language): string {
  const korean = language.split('-')[0] === 'ko';
  const filled = template.replace(PLACE, (_, key: string, pair: string | undefined) => {
    const slot = Object.hasOwn(slots, key) ? slots[key] : undefined;
    if (slot === undefined || slot.text === '') return '';
    const particle = pair === undefined ? undefined : PARTICLES[pair];
    if (!korean || particle === undefined) return slot.text + (pair ?? '');
    return slot.text + particleAfter(slot.text, particle, slot.reading);
  });
  return filled.replace(/ {2,}/g, ' ').trim();
}

const PLACE = /\{(\w+)\}(은\/는|는\/은|이\/가|가\/이|을\/를|를\/을|과\/와|와\/과|\(으\)로|으로\/로)?/g;

const PARTICLES: Readonly<Record<string, Particle>> = {
  '은/는': '은/는',
  '는/은': '은/는',
  '이/가': '이/가',
  '가/이': '이/가',
  '을/를': '을/를',
  '를/을': '을/를',
  '과/와': '과/와',
  '와/과': '과/와',
  '(으)로': '(으)로',
  '으로/로': '(으)로',
};
