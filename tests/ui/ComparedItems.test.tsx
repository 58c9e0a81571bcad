// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ComparedItems } from '../../src/ui/ComparedItems.tsx';
import { RelataProvider, type Relata } from '../../src/ui/relata.tsx';
import { createStage } from '../../src/ui/stage.ts';
import { createRelata } from '../../src/store/store.ts';
import { compared } from '../support/compared.ts';

afterEach(cleanup);

function relataOf(): Relata {
  const store = createRelata({
    graph: compared,
    source: { load: (part) => Promise.resolve({ ok: false, error: { kind: 'missing', part } }) },
    address: { read: () => '/en/', push: () => undefined, replace: () => undefined, onMove: () => () => undefined },
    language: 'en',
  });
  const stage = createStage(document.createElement('main'));
  return { store, stage, base: '/' } as unknown as Relata;
}

interface PanelProps {
  readonly first: readonly string[];
  readonly onOrder: (ids: readonly string[]) => void;
}

function Panel({ first, onOrder }: PanelProps): ReactNode {
  const [ids, setIds] = useState(first);
  const change = (next: readonly string[]): void => {
    onOrder(next);
    setIds(next);
  };
  return <ComparedItems ids={ids} onChange={change} />;
}

function show(...first: string[]): { readonly order: () => readonly string[] } {
  const orders: (readonly string[])[] = [first];
  render(
    <RelataProvider relata={relataOf()}>
      <Panel first={first} onOrder={(ids) => orders.push(ids)} />
    </RelataProvider>,
  );
  return { order: () => orders.at(-1) ?? [] };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('columns are moved by button, and the focus stays on the button that moved', async () => {
  const { order } = show('a', 'b', 'c');
  fireEvent.click(button('Move C to the left'));
  expect(order()).toEqual(['a', 'c', 'b']);
  await waitFor(() => expect(document.activeElement).toBe(button('Move C to the left')));
  expect(screen.getByText('C is now column 2 of 3.')).toBeTruthy();
});

test('columns are moved and removed by key from any of their buttons', async () => {
  const { order } = show('a', 'b', 'c');
  fireEvent.keyDown(button('Replace A'), { key: 'ArrowRight', altKey: true });
  expect(order()).toEqual(['b', 'a', 'c']);
  await waitFor(() => expect(document.activeElement).toBe(button('Replace A')));
  fireEvent.keyDown(button('Replace A'), { key: 'Delete' });
  expect(order()).toEqual(['b', 'c']);
  await waitFor(() => expect(document.activeElement).toBe(button('Remove C')));
});

test('the first goes no further to the left, and the button says so without losing the focus', () => {
  const { order } = show('a', 'b');
  expect(button('Move A to the left').getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button('Move A to the left'));
  expect(order()).toEqual(['a', 'b']);
});

test('replacing asks by what, and can be called off', async () => {
  show('a', 'b');
  fireEvent.click(button('Replace B'));
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Replace B by' }));
  fireEvent.click(button('Cancel'));
  expect(screen.queryByRole('combobox', { name: 'Replace B by' })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(button('Replace B')));
});
