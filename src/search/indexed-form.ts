import { isName, isProse, type Entry, type Form } from './entry.ts';
import { wordsIn, wordsOf } from './text.ts';

/** A form, ready to be compared. */
export interface IndexedForm extends Form {
  readonly entry: number;
  readonly words: readonly string[];
}

/** The forms of an entry, each text once: the weightiest way to say it, a name rather than initials. */
export function indexedForms(entry: Entry, at: number): readonly IndexedForm[] {
  const best = new Map<string, IndexedForm>();
  const prose: IndexedForm[] = [];
  for (const form of entry.forms) {
    const words = form.whole === undefined ? wordsIn(form.text) : wordsOf(form.text);
    if (words.length === 0) continue;
    if (isProse(form)) {
      prose.push(indexed(form, at, words));
      continue;
    }
    const normal = words.join(' ');
    const known = best.get(normal);
    if (known === undefined || known.weight < form.weight || (known.as === 'initials' && isName(form)))
      best.set(normal, indexed(form, at, words));
  }
  return [...best.values(), ...prose];
}

function indexed({ text, weight, as, whole }: Form, entry: number, words: readonly string[]): IndexedForm {
  return whole === undefined ? { text, weight, as, entry, words } : { text, weight, as, whole, entry, words };
}
