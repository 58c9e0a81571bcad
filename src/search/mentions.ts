import { isComparing, isFiller } from './cues.ts';
import { isName } from './entry.ts';
import { jamo } from '../language/hangul.ts';
import { withoutParticle } from './stem.ts';
import { alike } from './terms.ts';
import type { IndexedForm } from './indexed-form.ts';
import type { TextIndex } from './text-index.ts';

/** Words of a query that name a concept: `from` to `to` (exclusive), and whom they may mean, likeliest first. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
  /** 0 to 1. */
  readonly sure: number;
}

const LONGEST_NAME = 6;
/** How much more one name of several words explains than several names of one: more if one of them is its own short name. */
const TOGETHER = 1.3;
const OWN = 1.6;
const MEANINGS = 4;
/** From here on a name needs no other reading; a keyword of several words just reaches it. */
const SURE = 0.5;

/** Words with the Korean particles behind known words split off, so that `람다를` is `람다` and `를`. */
export function apart(index: TextIndex, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (index.words.has(jamo(word)) || isFiller(word) || isComparing(word)) return [word];
    const split = withoutParticle(word).find(([rest]) => index.words.has(jamo(rest)) || isComparing(rest));
    return split ?? [word];
  });
}

/**
 * The concepts that a query names, in its order: of all ways to cut it into names, the one that explains the most of it.
 * A word for which `isVerb` holds is a name only when it is one exactly.
 */
export function mentionsIn(
  index: TextIndex,
  words: readonly string[],
  isVerb: (word: string) => boolean,
): readonly Mention[] {
  const best: { value: number; mentions: readonly Mention[] }[] = [{ value: 0, mentions: [] }];
  for (let to = 1; to <= words.length; to++) {
    const before = best[to - 1] ?? { value: 0, mentions: [] };
    let chosen = { value: before.value + (isFiller(words[to - 1] ?? '') ? 0.05 : 0), mentions: before.mentions };
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
      const mention = mentionAt(index, words, from, to, isVerb);
      const start = best[from];
      if (mention === undefined || start === undefined) continue;
      const own = to - from > 1 && ownWord(index, words.slice(from, to), mention);
      const value =
        start.value + (own ? Math.max(0.8, mention.sure) * (to - from) ** OWN : mention.sure * (to - from) ** TOGETHER);
      if (value > chosen.value) chosen = { value, mentions: [...start.mentions, mention] };
    }
    best.push(chosen);
  }
  return best.at(-1)?.mentions ?? [];
}

/** Is one of the words alone a name of the concept that all of them mean: `firehose` in `kinesis firehose`? */
function ownWord(index: TextIndex, span: readonly string[], { concepts }: Mention): boolean {
  return span.some((word) =>
    formsOf(index, jamo(word), 1).some(([form]) => isName(form) && index.entries[form.entry]?.id === concepts[0]),
  );
}

function mentionAt(
  index: TextIndex,
  words: readonly string[],
  from: number,
  to: number,
  isVerb: (word: string) => boolean,
): Mention | undefined {
  const span = words.slice(from, to);
  const [first = ''] = span;
  const last = span.at(-1) ?? '';
  if (isFiller(first) || isFiller(last)) return undefined;
  const key = jamo(span.join(''));
  const exact = formsOf(index, key, 1);
  if (exact.some(([, sure]) => sure >= SURE)) return mention(index, from, to, exact);
  const verb = span.length === 1 && isVerb(first);
  const known = span.filter((word) => index.words.has(jamo(word))).length;
  const found = [...exact];
  if (known === span.length && span.length > 1 && !span.some(isVerb)) found.push(...within(index, span));
  if (to === words.length && key.length > 1 && !verb) {
    for (const term of index.prefixes().startingWith(key, 40)) {
      found.push(...formsOf(index, term, (known === span.length ? 0.25 : 0.6) + 0.25 * (key.length / term.length)));
    }
  }
  if (known < span.length && span.length <= 3 && !verb) {
    for (const { term, sure } of alike(index, key)) found.push(...formsOf(index, term, 0.9 * sure));
  }
  return found.length === 0 ? undefined : mention(index, from, to, found);
}

const NONE = new Int32Array(0);

type Meant = readonly [form: IndexedForm, sure: number];

function formsOf(index: TextIndex, key: string, sure: number): Meant[] {
  const meant: Meant[] = [];
  for (const at of index.keys.get(key) ?? []) {
    const form = index.forms[at];
    if (form === undefined || index.entries[form.entry]?.type !== 'concept') continue;
    if (isName(form)) meant.push([form, form.weight * sure]);
    else if (form.as === 'keyword' && sure === 1) meant.push([form, form.words.length > 1 ? SURE : 0.2]);
  }
  return meant;
}

/** Names that hold all words of a span, and little else: `kinesis firehose` in `Kinesis Data Firehose`. */
function within(index: TextIndex, span: readonly string[]): Meant[] {
  const lists = span.map((word) => index.words.get(jamo(word)) ?? NONE);
  const [shortest = NONE] = lists.toSorted((a, b) => a.length - b.length);
  const meant: Meant[] = [];
  const holders = new Set<number>();
  for (const at of shortest) {
    const form = index.forms[at];
    if (form === undefined || !isName(form) || form.as === 'initials') continue;
    if (index.entries[form.entry]?.type !== 'concept' || !lists.every((list) => list.includes(at))) continue;
    holders.add(form.entry);
    if (form.words.length * 0.6 <= span.length)
      meant.push([form, 0.85 * form.weight * (span.length / form.words.length) ** 0.3]);
  }
  return holders.size > 3 ? [] : meant;
}

function mention(index: TextIndex, from: number, to: number, meant: readonly Meant[]): Mention {
  const best = new Map<number, number>();
  for (const [form, sure] of meant) best.set(form.entry, Math.max(best.get(form.entry) ?? 0, sure));
  const priorOf = (entry: number): number => index.entries[entry]?.prior ?? 0;
  const ordered = [...best]
    .map(([entry, sure]) => [entry, sure + 0.05 * priorOf(entry), sure] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MEANINGS);
  const sure = ordered[0]?.[2] ?? 0;
  const near = ordered.filter(([, , one]) => one > sure - 0.2);
  return { from, to, sure, concepts: near.map(([entry]) => index.entries[entry]?.id ?? '') };
}
