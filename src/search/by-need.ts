import { isFiller } from './cues.ts';
import { isProse, type Form } from './entry.ts';
import { termsFor, type Term } from './terms.ts';
import type { TextIndex } from './text-index.ts';

/** How much a word of a need weighs at most, so that no single rare one decides. */
const RAREST = 4.2;
/** What a word that no text holds weighs, of what the others do on average. */
const UNKNOWN = 0.55;
/** A need is told by so many words at least, and so many of them an entry must hold. */
const FEWEST = 2;
/** How much of a fit is words that stand together in one text, and how much words scattered over all of them. */
const TOGETHER = 0.5;
/** How much of a text's worth hangs on being said in full. */
const FULL = 0.35;
const MOST = 0.82;
/** Two words may be a name, or two: they tell less of a need. */
const MOST_OF_TWO = 0.62;
/** How much of a fit an entry keeps that nobody looks for. */
const UNLIKELY = 0.82;
/** How surely a word of the same set means what was typed. */
const ALIKE = 0.7;
/** So much of what is told an entry must hold. */
const ENOUGH = 0.36;

/** Which forms hold a word, and how surely. */
type Holders = ReadonlyMap<number, number>;

/** A telling word of a query: who holds it or a word like it, and how much it tells. */
interface Slot {
  readonly holders: Holders;
  readonly rarity: number | undefined;
}

export const NEED = 'what it is for';

/**
 * Offers entries whose texts, taken together, describe what is needed: the share of the query's telling words that they
 * hold, weighted by how rare each is, more where one text holds them all.
 */
export function byNeed(
  index: TextIndex,
  words: readonly string[],
  offer: (entry: number, score: number, form: number | undefined, why: string) => void,
): void {
  const slots = slotsOf(index, words);
  if (slots.length < FEWEST) return;
  const known = slots.filter(({ rarity }) => rarity !== undefined);
  if (known.length === 0) return;
  const average = known.reduce((sum, { rarity = 0 }) => sum + rarity, 0) / known.length;
  const weights = slots.map(({ rarity }) => rarity ?? average * UNKNOWN);
  const total = weights.reduce((sum, one) => sum + one, 0);
  // Of nonsense that holds a word or two by chance, little is told.
  const strict = slots.reduce((sum, { rarity = RAREST }) => sum + rarity, 0);
  const most = slots.length > FEWEST ? MOST : MOST_OF_TWO;
  const entries = new Map<number, { all: number[]; forms: Map<number, number> }>();
  slots.forEach(({ holders }, place) => {
    for (const [at, sure] of holders) {
      const form = index.forms[at];
      if (form === undefined) continue;
      const part = sure * worth(form);
      if (part === 0) continue;
      const entry = entries.get(form.entry) ?? { all: slots.map(() => 0), forms: new Map<number, number>() };
      entry.all[place] = Math.max(entry.all[place] ?? 0, part);
      entry.forms.set(at, (entry.forms.get(at) ?? 0) + part * (weights[place] ?? 0));
      entries.set(form.entry, entry);
    }
  });
  const least = Math.min(FEWEST, known.length);
  for (const [entry, { all, forms }] of entries) {
    if (all.filter((part) => part > 0).length < least) continue;
    const scattered = all.reduce((sum, part, place) => sum + part * (weights[place] ?? 0), 0) / total;
    if ((scattered * total) / strict < ENOUGH) continue;
    const together = Math.max(...[...forms].map(([at, part]) => part * filling(index, at, part / average))) / total;
    const likely = UNLIKELY + (1 - UNLIKELY) * (index.entries[entry]?.prior ?? 0);
    offer(entry, most * likely * ((1 - TOGETHER) * scattered + TOGETHER * together), undefined, NEED);
  }
}

function slotsOf(index: TextIndex, words: readonly string[]): readonly Slot[] {
  const alike = new Map<number, number[]>();
  words.forEach((_, from) => {
    for (const { to, set } of index.synonyms().at(words, from))
      for (let at = from; at < to; at++) alike.set(at, [...(alike.get(at) ?? []), set]);
  });
  return words.flatMap((word, at): readonly Slot[] => {
    const sets = alike.get(at) ?? [];
    if (isFiller(word) && sets.length === 0) return [];
    const terms = isFiller(word) ? [] : termsFor(index, word).filter(isMeant);
    const holders = new Map(holdersOf(index, terms));
    for (const set of sets)
      for (const [form, sure] of holdersOfSet(index, set))
        if (ALIKE * sure > (holders.get(form) ?? 0)) holders.set(form, ALIKE * sure);
    const [best] = terms;
    const rarity = best === undefined ? rarityOf(index, holders) : index.rarity(best.term);
    return [{ holders, rarity: rarity === undefined ? undefined : Math.min(RAREST, rarity) }];
  });
}

/** A need is told in known words: guesses at mistyped ones would find something for any nonsense. */
function isMeant({ how, sure }: Term): boolean {
  return how === 'exactly' || how === 'ending' || (how === 'beginning' && sure >= 0.8);
}

function rarityOf(index: TextIndex, holders: Holders): number | undefined {
  if (holders.size === 0) return undefined;
  const entries = new Set([...holders.keys()].map((at) => index.forms[at]?.entry));
  return Math.log(1 + index.entries.length / (1 + entries.size));
}

/** What a text of so many telling words is worth when about so many are said: a keyword said in full is worth most. */
function filling(index: TextIndex, at: number, count: number): number {
  const form = index.forms[at];
  if (form === undefined || isProse(form)) return 1 - FULL;
  return 1 - FULL + FULL * Math.min(1, count / form.words.filter((word) => !isFiller(word)).length);
}

function holdersOf(index: TextIndex, terms: readonly Term[]): Holders {
  const holders = new Map<number, number>();
  for (const { term, sure } of terms)
    for (const at of index.words.get(term) ?? []) holders.set(at, Math.max(holders.get(at) ?? 0, sure));
  return holders;
}

const known = new WeakMap<TextIndex, Map<number, Holders>>();

/** Forms that hold any phrase of a set of synonyms. */
function holdersOfSet(index: TextIndex, set: number): Holders {
  const sets = known.get(index) ?? new Map<number, Holders>();
  known.set(index, sets);
  const made = sets.get(set);
  if (made !== undefined) return made;
  const all = new Map<number, number>();
  for (const phrase of index.synonyms().sets[set] ?? []) {
    const telling = phrase.filter((word) => !isFiller(word));
    const [first, ...rest] = telling.map((word) =>
      holdersOf(
        index,
        termsFor(index, word).filter(({ how }) => how === 'exactly' || how === 'ending'),
      ),
    );
    for (const [at, sure] of first ?? []) {
      const least = Math.min(sure, ...rest.map((holders) => holders.get(at) ?? 0));
      if (least > (all.get(at) ?? 0)) all.set(at, least);
    }
  }
  sets.set(set, all);
  return all;
}

/** Keywords are written for this; names and titles say it by the way, prose among much else. */
function worth(form: Form): number {
  if (form.as === 'keyword') return 1;
  if (form.as === 'initials') return 0;
  if (form.as === 'use') return 0.6;
  return isProse(form) ? 0.65 : 0.9;
}
