import type { MenuTarget } from '../canvas/intention.ts';
import { conceptPlace } from '../document/reading.ts';
import { shortName, textIn } from '../graph/name.ts';
import { oftenCompared } from '../graph/often-compared.ts';
import { relationsByType } from '../graph/relations-by-type.ts';
import { comparisonTitle } from '../graph/title.ts';
import { menuWords } from '../language/menu-words.ts';
import { mostSelected, type Place } from '../view/view.ts';
import { toggleFullScreen } from './full-screen.ts';
import { go, leadingItems, show, type MenuItem, type MenuWorld } from './menu-lines.ts';

const mostRivals = 5;

/** What can be done with what lies under the pointer or the cursor. */
export function menuItems(world: MenuWorld, on: MenuTarget): readonly MenuItem[] {
  switch (on.kind) {
    case 'concept':
      return conceptItems(world, on.id);
    case 'relation':
      return relationItems(world, on.id);
    case 'picture':
      return pictureItems(world);
  }
}

/** The ways of expanding a concept: all its neighbours, or those by one type of relation. */
export function expandItems({ store, reading, view }: MenuWorld, id: string): readonly MenuItem[] {
  const { graph, language } = reading;
  const { place } = view;
  if (place.kind !== 'concept') return [];
  const isOpen = (type?: string): boolean =>
    place.expanded.some((one) => one.id === id && !one.collapsed && one.types?.join('.') === type);
  const types = relationsByType(graph, id);
  const line = (key: string, label: string, count: number, type?: string): MenuItem => ({
    id: key,
    label,
    count,
    checked: isOpen(type),
    act: show(store, { kind: 'expand', id, ...(type === undefined ? {} : { types: [type] }) }),
  });
  const all = types.reduce((sum, { count }) => sum + count, 0);
  return [
    line('expand-all', menuWords(language).expandAll, all),
    ...types.map(({ type, count, incoming }) => {
      const known = graph.vocabulary.relationTypes.get(type);
      const label = textIn(graph, incoming ? known?.inverseLabel : known?.label, language);
      return line(`expand-${type}`, label, count, type);
    }),
  ];
}

function conceptItems(world: MenuWorld, id: string): readonly MenuItem[] {
  const { store, reading, view } = world;
  const words = menuWords(reading.language);
  const { place, select } = view;
  const name = (other: string): string => shortName(reading.graph, other, reading.language);
  const focus = place.kind === 'concept' && place.id !== id ? place.id : undefined;
  const ends = place.kind === 'path' ? place : undefined;
  const path = (more: { readonly from?: string; readonly to?: string }): Place => {
    const { from, to } = { ...ends, ...more };
    const known = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return { kind: 'path', directed: ends?.directed ?? true, ...known };
  };
  const expanding = expandItems(world, id);
  return [
    ...(place.kind === 'concept' && place.id === id ? [] : [go(world, 'open', words.open, conceptPlace(id))]),
    ...(expanding.length === 0 ? [] : [{ id: 'expand', label: words.expandBy, items: expanding }]),
    {
      id: 'pick',
      label: select.includes(id) ? words.unpick : words.pick,
      apart: true,
      act: show(store, { kind: 'toggle', id }),
    },
    { id: 'compare', label: words.compareWith, items: rivalItems(world, id, focus) },
    go(world, 'path-from', words.pathFrom, path({ from: id })),
    focus === undefined
      ? go(world, 'path-to', words.pathTo, path({ to: id }))
      : go(world, 'path-to', words.pathBetween(name(focus)), path({ from: focus, to: id })),
    ...leadingItems(world, reading.href(conceptPlace(id))),
  ];
}

function rivalItems(world: MenuWorld, id: string, focus: string | undefined): readonly MenuItem[] {
  const { graph, language } = world.reading;
  const { authored, others } = oftenCompared(graph, id, mostRivals);
  const picked = world.view.select.filter((one) => one !== id);
  const beside = [...(focus === undefined ? [] : [focus]), ...picked, ...others.map((rival) => rival.id)];
  const written = authored
    .slice(0, mostRivals)
    .map((heading) =>
      go(world, heading.id, comparisonTitle(graph, heading.id, language), { kind: 'comparison', id: heading.id }),
    );
  const together =
    picked.length < 2
      ? []
      : [
          go(world, 'picked', picked.map((one) => shortName(graph, one, language)).join(', '), {
            kind: 'compare',
            of: [id, ...picked].slice(0, mostSelected),
          }),
        ];
  return [
    ...together,
    ...[...new Set(beside)]
      .slice(0, mostRivals)
      .map((other) => go(world, other, shortName(graph, other, language), { kind: 'compare', of: [id, other] })),
    ...written.map((item, at) => (at === 0 ? { ...item, apart: true } : item)),
  ];
}

function relationItems(world: MenuWorld, id: string): readonly MenuItem[] {
  const { store, reading, view } = world;
  const { graph, language } = reading;
  const words = menuWords(language);
  const relation = graph.relations.get(id);
  if (relation === undefined) return [];
  const { place } = view;
  const name = (concept: string): string => shortName(graph, concept, language);
  const via = relation.via.map(name).join(', ');
  const open = place.kind === 'concept' && place.expanded.some((one) => one.id === id && !one.collapsed);
  const hops =
    relation.via.length === 0 || place.kind !== 'concept'
      ? []
      : [
          {
            id: 'hops',
            label: open ? words.closeHops(via) : words.openHops(via),
            act: show(store, { kind: 'expand', id }),
          },
        ];
  return [
    { id: 'relation', label: words.openRelation, act: show(store, { kind: 'relation', id }) },
    ...hops,
    { ...go(world, 'source', name(relation.source), conceptPlace(relation.source)), apart: true },
    go(world, 'target', name(relation.target), conceptPlace(relation.target)),
    ...leadingItems(world, reading.href(conceptPlace(relation.source), { relation: id })),
  ];
}

function pictureItems(world: MenuWorld): readonly MenuItem[] {
  const { store, stage, reading, view } = world;
  const { messages } = reading;
  const { past, future } = store.state.getState();
  const does = (id: string, label: string, what: () => void): MenuItem => ({
    id,
    label,
    act: what,
  });
  return [
    does('fit', messages.fit, () => stage.fit()),
    ...(document.fullscreenEnabled ? [does('full-screen', messages.fullScreen, toggleFullScreen)] : []),
    ...(past.length === 0 ? [] : [does('undo', messages.undo, () => store.undo())]),
    ...(future.length === 0 ? [] : [does('redo', messages.redo, () => store.redo())]),
    ...(view.place.kind === 'map' ? [] : [go(world, 'map', messages.backToMap, { kind: 'map' })]),
    ...leadingItems(world, window.location.href),
  ];
}
