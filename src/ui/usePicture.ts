import { useCallback, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import type { Intention, MenuTarget } from '../canvas/intention.ts';
import type { Point } from '../graph/graph.ts';
import { encodeLink } from '../view/link.ts';
import { sceneAddress } from '../view/scene-address.ts';
import type { Scene } from '../view/scene-parts.ts';
import { intend } from './intend.ts';
import { useApp, useRelata, useView } from './relata.tsx';
import { useScene } from './useScene.ts';

export interface PictureMenuAt {
  /** CSS pixels of the window. */
  readonly at: Point;
  readonly on: MenuTarget;
  /** Begin with the ways of expanding. */
  readonly expanding?: boolean;
}

/** What stands on the stage. */
export interface Picture {
  /** Undefined until the panels stand. */
  readonly scene: Scene | undefined;
  /** False if the canvas could not be started. */
  readonly drawn: boolean;
  /** The concept under the pointer. */
  readonly pointed: string | undefined;
  /** The menu that is open on it. */
  readonly menu: PictureMenuAt | undefined;
  readonly setMenu: (menu: PictureMenuAt | undefined) => void;
}

/** Keeps the stage in step with the view and the theme, and starts its canvas when there is time. */
export function usePicture(): Picture {
  const { store, stage, themes } = useApp();
  const view = useView();
  const core = useRelata((state) => state.core);
  const graph = useRelata((state) => state.graph);
  const theme = useSyncExternalStore(themes.subscribe, themes.current);
  const [drawn, setDrawn] = useState(true);
  const [pointed, setPointed] = useState<string>();
  const [menu, setMenu] = useState<PictureMenuAt>();

  // The panel answers first, the picture right after it.
  const wanted = sceneAddress(graph, view);
  const pictured = useDeferredValue(wanted);
  const scene = useScene(core, pictured);

  useEffect(() => {
    if (wanted === undefined || wanted !== pictured) delete document.documentElement.dataset['ready'];
    else if (scene !== undefined) stage.show(scene, encodeLink(view));
  }, [stage, scene, view, wanted, pictured]);
  useEffect(() => stage.theme(theme), [stage, theme]);

  const onIntention = useCallback(
    (intention: Intention) => {
      if (intention.kind === 'point') setPointed(intention.id);
      else if (intention.kind === 'menu') setMenu(intention);
      else intend(store, intention);
    },
    [store],
  );
  useEffect(() => {
    const start = (): void => void stage.start({ theme: themes.current(), onIntention }).then(setDrawn);
    const idle = window.requestIdleCallback?.(start, { timeout: 1500 });
    if (idle === undefined) start();
    const now = (): void => start();
    stage.element.addEventListener('pointerdown', now, { once: true });
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      stage.element.removeEventListener('pointerdown', now);
    };
  }, [stage, themes, onIntention]);

  return { scene, drawn, pointed, menu, setMenu };
}
