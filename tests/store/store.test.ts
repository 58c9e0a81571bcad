import { afterEach, describe, expect, test } from 'vitest';
import type { Fragment } from '../../src/graph/graph.ts';
import type { Loaded, Part, Source } from '../../src/source/source.ts';
import type { AddressBar } from '../../src/store/address.ts';
import { createRelata, type Store } from '../../src/store/store.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({ concepts: ['a', 'b', 'c'], relations: ['a loads b'] });

function fakeAddress(start: string): AddressBar & { readonly entries: string[]; back(): void } {
  const entries = [start];
  let at = 0;
  let listener = (): void => undefined;
  return {
    entries,
    read: () => entries[at] ?? '/',
    push(address) {
      entries.splice(at + 1);
      entries.push(address);
      at++;
    },
    replace(address) {
      entries[at] = address;
    },
    onMove(next) {
      listener = next;
      return () => {
        listener = () => undefined;
      };
    },
    back() {
      at--;
      listener();
    },
  };
}

function scriptedSource(answers: Loaded[]): Source & { readonly asked: Part[] } {
  const asked: Part[] = [];
  return {
    asked,
    load(part) {
      asked.push(part);
      return Promise.resolve(answers.shift() ?? { ok: false, error: { kind: 'missing', part } });
    },
  };
}

let store: Store | undefined;
afterEach(() => store?.close());
const open = (address: AddressBar, source: Source = scriptedSource([])): Store =>
  (store = createRelata({ graph, source, address, language: 'en' }));
const concept = (id: string) => ({ kind: 'concept' as const, id, hops: 1 as const, expanded: [] });

describe('the store', () => {
  test('opens what the address says, and makes the address canonical', () => {
    const address = fakeAddress('/en/concept/a?hops=1&nonsense=2');
    expect(open(address).state.getState().view.place).toEqual(concept('a'));
    expect(address.entries).toEqual(['/en/concept/a/']);
  });
  test('goes by pushing and refines by replacing', () => {
    const address = fakeAddress('/en/');
    const relata = open(address);
    relata.show({ kind: 'go', place: concept('a') });
    relata.show({ kind: 'hops', hops: 2 });
    relata.show({ kind: 'go', place: concept('b') });
    expect(address.entries).toEqual(['/en/', '/en/concept/a/?hops=2', '/en/concept/b/']);
    address.back();
    expect(relata.state.getState().view.place).toEqual({ ...concept('a'), hops: 2 });
  });
  test('a step that changes nothing writes nothing', () => {
    const address = fakeAddress('/en/');
    const relata = open(address);
    relata.show({ kind: 'go', place: { kind: 'map' } });
    relata.show({ kind: 'expand', id: 'a' });
    expect(address.entries).toEqual(['/en/']);
    expect(relata.state.getState().past).toEqual([]);
  });
  test('undoes and redoes every step, and typing is none', () => {
    const address = fakeAddress('/en/');
    const relata = open(address);
    relata.show({ kind: 'toggle', id: 'a' });
    relata.show({ kind: 'query', query: 'x' });
    relata.show({ kind: 'go', place: concept('b') });
    relata.undo();
    expect(relata.state.getState().view).toMatchObject({ place: { kind: 'map' }, select: ['a'] });
    relata.undo();
    expect(relata.state.getState().view.select).toEqual([]);
    relata.redo();
    relata.redo();
    expect(relata.state.getState().view.place).toEqual(concept('b'));
    relata.redo();
    expect(address.entries.at(-1)).toBe('/en/concept/b/?select=a');
  });
  test('says what an address could not have, until the next step', () => {
    const relata = open(fakeAddress('/en/compare/?of=a,bb'));
    expect(relata.state.getState().notices).toMatchObject([{ kind: 'not-found', given: ['bb'] }]);
    relata.show({ kind: 'go', place: { kind: 'map' } });
    expect(relata.state.getState().notices).toEqual([]);
  });
});

describe('parts of the graph', () => {
  const part: Part = { kind: 'texts' };
  const fragment: Fragment = {
    texts: new Map([['a', { aliases: {}, keywords: {}, formerly: ['old'], summary: { en: 's', ko: 's' } }]]),
  };

  test('are asked for once and merged', async () => {
    const source = scriptedSource([{ ok: true, fragment }]);
    const relata = open(fakeAddress('/en/'), source);
    relata.need(part);
    relata.need(part);
    await settled(relata);
    relata.need(part);
    expect(source.asked).toEqual([part]);
    expect(relata.state.getState().graph.known.texts.get('a')?.formerly).toEqual(['old']);
  });
  test('that failed say why, and can be asked for again', async () => {
    const source = scriptedSource([
      { ok: false, error: { kind: 'unreachable', part } },
      { ok: true, fragment },
    ]);
    const relata = open(fakeAddress('/en/'), source);
    relata.need(part);
    await settled(relata);
    expect(relata.state.getState().parts.get('texts')).toEqual({
      kind: 'failed',
      error: { kind: 'unreachable', part },
    });
    relata.need(part);
    await settled(relata);
    expect(relata.state.getState().parts.get('texts')).toEqual({ kind: 'loaded' });
  });
});

function settled(relata: Store): Promise<void> {
  return new Promise((resolve) => {
    const done = (): boolean => relata.state.getState().parts.get('texts')?.kind !== 'loading';
    if (done()) resolve();
    const stop = relata.state.subscribe(() => {
      if (!done()) return;
      stop();
      resolve();
    });
  });
}
