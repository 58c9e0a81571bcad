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
const FULL = 0.25;
const MOST = 0.82;
/** Two words may be a name, or two: they tell less of a need. */
const MOST_OF_TWO = 0.62;
/** How much of a fit an entry keeps that nobody looks for. */
const UNLIKELY = 0.82;

/** Which forms hold a word, and how surely. */
type Holders = ReadonlyMap<number, number>;

/**
 * Offers entries whose texts, taken together, describe what is needed: the share of the query's telling words that they
 * hold, weighted by how rare each is, more where one text holds them all.
 */
export function byNeed(
  index: TextIndex,
  words: readonly string[],
  offer: (entry: number, score: number, form: number | undefined, why: string) => void,
): void {
  const telling = words.filter((word) => !isFiller(word));
  if (telling.length < FEWEST) return;
  const said = telling.map((word) => termsFor(index, word).filter(isMeant));
  const known = said.filter((terms) => terms.length > 0).length;
  if (known < FEWEST) return;
  const rarities = said.map(([best]) => (best === undefined ? undefined : Math.min(RAREST, index.rarity(best.term))));
  const average = rarities.reduce<number>((sum, one) => sum + (one ?? 0), 0) / known;
  const weights = rarities.map((one) => one ?? average * UNKNOWN);
  const total = weights.reduce((sum, one) => sum + one, 0);
  const most = telling.length > FEWEST ? MOST : MOST_OF_TWO;
  const entries = new Map<number, { all: number[]; forms: Map<number, number> }>();
  said.forEach((terms, place) => {
    for (const [at, sure] of holdersOf(index, terms)) {
      const form = index.forms[at];
      if (form === undefined) continue;
      const part = sure * worth(form);
      const entry = entries.get(form.entry) ?? { all: telling.map(() => 0), forms: new Map<number, number>() };
      entry.all[place] = Math.max(entry.all[place] ?? 0, part);
      entry.forms.set(at, (entry.forms.get(at) ?? 0) + part * (weights[place] ?? 0));
      entries.set(form.entry, entry);
    }
  });
  for (const [entry, { all, forms }] of entries) {
    if (all.filter((part) => part > 0).length < FEWEST) continue;
    const scattered = all.reduce((sum, part, place) => sum + part * (weights[place] ?? 0), 0) / total;
    const together = Math.max(...[...forms].map(([at, part]) => part * filling(index, at, part / average))) / total;
    const likely = UNLIKELY + (1 - UNLIKELY) * (index.entries[entry]?.prior ?? 0);
    offer(entry, most * likely * ((1 - TOGETHER) * scattered + TOGETHER * together), undefined, 'what it is for');
  }
}

/** A need is told in known words: guesses at mistyped ones would find something for any nonsense. */
function isMeant({ how, sure }: Term): boolean {
  return how === 'exactly' || how === 'ending' || (how === 'beginning' && sure >= 0.8);
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

/** Keywords are written for this; names and titles say it by the way, prose among much else. */
function worth(form: Form): number {
  if (form.as === 'keyword') return 1;
  if (form.as === 'initials') return 0;
  return isProse(form) ? 0.72 : 0.9;
}
