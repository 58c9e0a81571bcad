import type { Reading } from '../document/reading.ts';
import { menuWords } from '../language/menu-words.ts';
import type { Store } from '../store/store.ts';
import type { Step } from '../view/step.ts';
import type { Place, View } from '../view/view.ts';
import type { Stage } from './stage.ts';

/** One line of a menu: it acts, or leads to a menu of its own. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  /** Given where the line is a switch. */
  readonly checked?: boolean;
  /** A rule stands above it. */
  readonly apart?: boolean;
  readonly items?: readonly MenuItem[];
  /** Gives what to say, if the act cannot be seen. */
  readonly act?: () => Promise<string> | void;
}

export interface MenuWorld {
  readonly store: Store;
  readonly stage: Stage;
  readonly reading: Reading;
  readonly view: View;
}

/** What can be done with an address. */
export function leadingItems({ reading }: MenuWorld, href: string): readonly MenuItem[] {
  const words = menuWords(reading.language);
  const url = new URL(href, window.location.href).href;
  return [
    {
      id: 'copy-link',
      label: words.copyLink,
      apart: true,
      act: async () => {
        try {
          await navigator.clipboard.writeText(url);
          return words.copied;
        } catch {
          return words.refused;
        }
      },
    },
    { id: 'new-tab', label: words.newTab, act: () => void window.open(url, '_blank', 'noopener') },
  ];
}

/** A line that leads somewhere. */
export function go({ store }: MenuWorld, id: string, label: string, place: Place): MenuItem {
  return { id, label, act: show(store, { kind: 'go', place }) };
}

/** What takes a step. */
export function show(store: Store, step: Step): () => void {
  return () => store.show(step);
}
