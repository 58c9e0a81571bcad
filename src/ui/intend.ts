import type { Intention } from '../canvas/intention.ts';
import { conceptPlace } from '../document/reading.ts';
import type { Store } from '../store/store.ts';

/** Turns what a hand on the picture wants into a step. Pointing and menus are none. */
export function intend(store: Store, intention: Exclude<Intention, { readonly kind: 'point' | 'menu' }>): void {
  switch (intention.kind) {
    case 'choose':
      return store.show({ kind: 'go', place: conceptPlace(intention.id) });
    case 'choose-relation':
      return store.show({ kind: 'relation', id: intention.id });
    case 'toggle':
      return store.show({ kind: 'toggle', id: intention.id });
    case 'expand': {
      const { place } = store.state.getState().view;
      if (place.kind === 'concept') return store.show({ kind: 'expand', id: intention.id });
      return store.show({ kind: 'go', place: conceptPlace(intention.id) });
    }
    case 'open-hops': {
      const { view, graph } = store.state.getState();
      if (view.place.kind === 'concept') return store.show({ kind: 'expand', id: intention.id });
      const source = graph.relations.get(intention.id)?.source;
      if (source === undefined) return;
      const place = { ...conceptPlace(source), expanded: [{ id: intention.id, collapsed: false }] };
      return store.show({ kind: 'go', place, relation: intention.id });
    }
    case 'clear':
      return store.show({ kind: 'relation', id: undefined });
  }
}
