import type { CanvasHandle, Hand } from '../canvas/canvas.ts';
import type { Intention } from '../canvas/intention.ts';
import type { Scene } from '../view/scene-parts.ts';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The picture's place on the page: takes scenes before the canvas is there, and hands them over when it is. */
export interface Stage {
  readonly element: HTMLElement;
  show(scene: Scene, address: string): void;
  light(ids: readonly string[]): void;
  /** The concept that a pointer or the keys' cursor is on, for who wants to follow. */
  readonly pointing: {
    current(): string | undefined;
    subscribe(listener: () => void): () => void;
    to(id: string | undefined): void;
  };
  theme(theme: 'light' | 'dark'): void;
  insets(insets: Insets): void;
  fit(): void;
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  /** What a hand has made of the picture; undefined before the canvas is there. */
  hand(): Hand | undefined;
  /** Loads and starts the canvas, once; resolves to whether it runs. */
  start(options: { theme: 'light' | 'dark'; onIntention(intention: Intention): void }): Promise<boolean>;
}

/** A stage on an element that may hold the prerendered picture. */
export function createStage(element: HTMLElement): Stage {
  let canvas: CanvasHandle | undefined;
  let started: Promise<boolean> | undefined;
  let scene: Scene | undefined;
  let lit: readonly string[] = [];
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

  let pointed: string | undefined;
  const followers = new Set<() => void>();

  const settle = async (shown: Scene): Promise<void> => {
    await canvas?.whenIdle();
    if (shown === scene) document.documentElement.dataset['ready'] = 'true';
  };

  const pointing: Stage['pointing'] = {
    current: () => pointed,
    subscribe(listener) {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    to(id) {
      pointed = id;
      for (const follower of followers) follower();
    },
  };

  return {
    element,
    pointing,
    show(next, address) {
      element.dataset['view'] = address;
      if (next === scene) return;
      scene = next;
      delete document.documentElement.dataset['ready'];
      if (canvas === undefined) return;
      canvas.show(next);
      void settle(next);
    },
    light(ids) {
      lit = ids;
      canvas?.light(ids);
    },
    theme(theme) {
      canvas?.theme(theme);
    },
    insets(next) {
      const same = (Object.keys(next) as (keyof Insets)[]).every((side) => Math.abs(next[side] - insets[side]) < 1);
      if (same) return;
      insets = next;
      canvas?.insets(next);
    },
    fit() {
      canvas?.fit();
    },
    zoom(factor) {
      canvas?.zoom(factor);
    },
    pan(dx, dy) {
      canvas?.pan(dx, dy);
    },
    hand: () => canvas?.hand(),
    start({ theme, onIntention }) {
      started ??= (async () => {
        const { mountCanvas } = await import('../canvas/canvas.ts');
        const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        canvas = mountCanvas(element, {
          theme,
          reducedMotion,
          onIntention(intention) {
            if (intention.kind === 'point') pointing.to(intention.id);
            onIntention(intention);
          },
        });
        canvas.insets(insets);
        canvas.light(lit);
        if (scene !== undefined) {
          canvas.show(scene);
          await settle(scene);
        }
        return true;
      })().catch(() => false);
      return started;
    },
  };
}
