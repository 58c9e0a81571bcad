import { useMemo, useState } from 'react';
import type { Hand } from '../canvas/canvas.ts';
import { pageTitle } from '../document/page-title.ts';
import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import { byHand } from '../view/by-hand.ts';
import { hasPicture } from '../view/decode.ts';
import { lookOf, movedPins } from '../view/hand-of.ts';
import { encodeLink } from '../view/link.ts';
import { picturedView } from '../view/pictured.ts';
import type { Scene } from '../view/scene-parts.ts';
import { sceneOf } from '../view/scene.ts';
import type { View } from '../view/view.ts';
import { useApp, useReading, useRelata, useView } from './relata.tsx';

export type Option = 'cam' | 'pins' | 'layout' | 'theme';

/** What is shared: the view with what the reader wants to go along, its address and its picture. */
export interface Sharing {
  readonly title: string;
  readonly view: View;
  /** Below the site's base, and absolute. */
  readonly link: string;
  readonly address: string;
  readonly theme: 'light' | 'dark';
  /** When the dialog was opened. */
  readonly now: Date;
  readonly hand: Hand | undefined;
  /** How many concepts a hand has moved. */
  readonly moved: number;
  /** Those that mean something for this view. */
  readonly options: readonly Option[];
  readonly chosen: ReadonlySet<Option>;
  choose(option: Option, on: boolean): void;
  /** Made when it is first asked for: the map's takes a moment. */
  scene(): Scene | undefined;
}

export function useSharing(): Sharing {
  const { stage, themes, base } = useApp();
  const reading = useReading();
  const core = useRelata((state) => state.core);
  const graph = useRelata((state) => state.graph);
  const view = useView();
  const [hand] = useState(() => stage.hand());
  const [now] = useState(() => new Date());
  const [theme] = useState(() => view.theme ?? themes.current());
  const [chosen, setChosen] = useState<ReadonlySet<Option>>(() => optionsIn(view));
  const pins = useMemo(() => movedPins(view, hand?.moved ?? new Map()), [view, hand]);

  const shared = useMemo(() => {
    const { cam: _cam, pins: _pins, layout: _layout, theme: _theme, ...plain } = view;
    const still: View = {
      ...plain,
      ...(chosen.has('pins') && pins.length > 0 ? { pins } : {}),
      ...(chosen.has('layout') ? { layout: 'map' as const } : {}),
      ...(chosen.has('theme') ? { theme } : {}),
    };
    let drawn: Scene | undefined;
    const stillScene = (): Scene | undefined => (drawn ??= sceneIn(core, graph, still));
    const scene = chosen.has('cam') && hand !== undefined ? stillScene() : undefined;
    const cam = scene === undefined || hand === undefined ? undefined : lookOf(scene, hand.seen);
    if (cam === undefined || scene === undefined) return { view: still, scene: stillScene };
    const looking = byHand(scene, { ...still, cam, pins: [] });
    return { view: { ...still, cam }, scene: () => looking };
  }, [core, graph, view, hand, theme, chosen, pins]);

  const link = encodeLink(shared.view);
  const own = view.place.kind !== 'tour' && view.presentation === 'graph';
  return {
    title:
      view.place.kind === 'map'
        ? textIn(graph, graph.vocabulary.title, view.language)
        : pageTitle(reading, view.place).replace(` · ${reading.messages.brand}`, ''),
    ...shared,
    link,
    address: new URL(base.replace(/\/$/, '') + link, window.location.origin).href,
    theme,
    now,
    hand,
    moved: pins.length,
    options: [
      ...(own && hand !== undefined ? (['cam'] as const) : []),
      ...(own && pins.length > 0 ? (['pins'] as const) : []),
      ...(hasPicture(view.place) ? (['layout'] as const) : []),
      'theme',
    ],
    chosen,
    choose(option, on) {
      const next = new Set(chosen);
      if (on) next.add(option);
      else next.delete(option);
      // On the map, neither the camera nor what was moved in another picture means anything.
      if (option === 'layout') for (const other of ['cam', 'pins'] as const) next.delete(other);
      setChosen(next);
    },
  };
}

function optionsIn({ cam, pins, layout, theme }: View): ReadonlySet<Option> {
  const given = { cam, pins, layout, theme };
  return new Set((Object.keys(given) as Option[]).filter((key) => given[key] !== undefined));
}

function sceneIn(core: Graph, graph: Graph, view: View): Scene | undefined {
  const pictured = picturedView(graph, view);
  return pictured === undefined ? undefined : sceneOf(core, pictured);
}
