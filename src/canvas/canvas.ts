import cytoscape from 'cytoscape';
import type { Point } from '../graph/graph.ts';
import { cameraOf, cameraOn, type Camera, type Insets } from '../picture/camera.ts';
import { fontStack } from '../picture/style.ts';
import type { Ground, Theme } from '../picture/tokens.ts';
import type { Box } from '../view/box.ts';
import type { Scene } from '../view/scene-parts.ts';
import { lightingOf, toScreen, type Frame } from './frame.ts';
import { listen } from './gestures.ts';
import type { Intention } from './intention.ts';
import { handsOnly } from './hands.ts';
import { createMotion } from './motion.ts';
import { paint } from './paint.ts';
import { pick } from './pick.ts';
import { createPlaces } from './places.ts';
import { emptyScene, looksElsewhere, sameGround } from './scenes.ts';
import { createSurface } from './surface.ts';
import { followSystemColours } from './system-colours.ts';
import { cameraOfPicture, standingPicture } from './takeover.ts';
import { zoomByWheel } from './wheel.ts';

/** The drawn picture, to be told what to show. */
export interface CanvasHandle {
  show(scene: Scene): void;
  /** Lights concepts: one with its neighbourhood, several with what runs between them; none: nothing is lit. */
  light(ids: readonly string[]): void;
  theme(theme: Theme): void;
  fit(): void;
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  /** What a hand has made of the picture. */
  hand(): Hand;
  insets(insets: Insets): void;
  /** Resolves when everything is painted, in the shipped font, and stands still. */
  whenIdle(): Promise<void>;
  destroy(): void;
}

export interface Hand {
  /** What is seen beside the panels; world units. */
  readonly seen: Box;
  /** CSS pixels to a unit of the world. */
  readonly zoom: number;
  /** How far concepts were moved from where the scene puts them. */
  readonly moved: ReadonlyMap<string, Point>;
}

export interface CanvasOptions {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  onIntention(intention: Intention): void;
}

const travelTime = 420;
/**
 * Draws scenes in an element. Where an inline picture stands in it, the first scene takes its place unseen. What the
 * camera shows stands in the element's `data-camera`, for whoever must find something in the picture from outside.
 */
export function mountCanvas(element: HTMLElement, options: CanvasOptions): CanvasHandle {
  let scene = emptyScene;
  let theme = options.theme;
  let forced: Ground | undefined;
  let insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  let lit: readonly string[] = [];
  let pointed: string | undefined;
  let touched = false;
  let shownOnce = false;
  let whole = false;
  const places = createPlaces();
  const motion = createMotion(options.reducedMotion);
  const host = makeHost(element);

  const camera = (): Camera => ({ zoom: cy.zoom(), ...cy.pan() });
  const frame = (): Frame => ({
    scene,
    camera: camera(),
    palette: forced ?? theme,
    width: surface.width,
    height: surface.height,
    pixelRatio: surface.pixelRatio,
    lighting: lightingOf(scene, lit.length > 0 ? lit : pointed === undefined ? [] : [pointed]),
    where: places.where,
    home: places.home,
    arrived: places.arrived,
    fresh: places.fresh,
  });
  const surface = createSurface(
    element,
    (context) => {
      paint(context, frame());
      const { zoom, x, y } = camera();
      element.dataset['camera'] = `${zoom} ${x} ${y}`;
    },
    () => {
      cy.resize();
      if (!touched) look(resting());
    },
  );
  element.append(host);
  const cy = cytoscape({
    container: host,
    ...handsOnly,
    boxSelectionEnabled: false,
    autounselectify: true,
    minZoom: 0.05,
    maxZoom: 4,
    multiClickDebounceTime: 220,
    pixelRatio: 1,
  });

  const fitting = (): Camera => cameraOf(scene, surface, insets);
  /** Where the camera stands by itself: where the address wants it, until everything was asked for. */
  const resting = (): Camera => (scene.look === undefined || whole ? fitting() : cameraOn(scene.look, surface, insets));
  const look = ({ zoom, x, y }: Camera): void => void cy.viewport({ zoom, pan: { x, y } });
  const travel = (to: Camera): void => {
    const from = camera();
    motion.start(travelTime, (share) => {
      places.advance(Math.max(places.arrived, share));
      const zoom = from.zoom * (to.zoom / from.zoom) ** share;
      look(share === 1 ? to : { zoom, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    });
  };
  const byHand = (): void => {
    touched = true;
    if (motion.running()) {
      motion.stop();
      places.advance(1);
    }
  };

  cy.on('viewport', () => surface.repaint());
  cy.on('dragpan pinchzoom', byHand);
  const ground = {
    pick: (at: Point) => pick(frame(), toScreen(camera(), at)),
    where: places.where,
    drag(id: string, to: Point): void {
      places.drag(id, to);
      surface.repaint();
    },
  };
  const stopListening = listen(cy, ground, (intention) => {
    if (intention.kind === 'point') {
      pointed = intention.id;
      surface.repaint();
    }
    options.onIntention(intention);
  });
  // Letters that were drawn before their slice of the font had come.
  document.fonts.addEventListener('loadingdone', surface.repaint);
  const stopFollowing = followSystemColours(element, (colours) => {
    forced = colours;
    surface.repaint();
  });
  const stopWheel = zoomByWheel(element, cy, options.reducedMotion, byHand);

  return {
    show(next) {
      const picture = shownOnce ? undefined : standingPicture(element);
      const before = camera();
      const stays = shownOnce && sameGround(scene, next) && !looksElsewhere(scene, next);
      if (!stays) whole = false;
      scene = next;
      if (pointed !== undefined && !next.nodes.some((node) => node.id === pointed)) pointed = undefined;
      const same =
        picture?.dataset['picture'] === next.kind && next.kind === 'map' && next.look === undefined
          ? picture
          : undefined;
      const after = stays ? before : ((same && cameraOfPicture(same, element)) ?? resting());
      if (!stays) touched = false;
      cy.minZoom(Math.min(after.zoom, 0.9 * fitting().zoom, next.leastZoom * 0.7));
      places.go(next, before, after);
      look(after);
      motion.start(shownOnce ? travelTime : 0, (share) => {
        places.advance(share);
        surface.repaint();
      });
      shownOnce = true;
      void surface.painted().then(() => picture?.remove());
    },
    light(ids) {
      lit = ids;
      surface.repaint();
    },
    theme(next) {
      theme = next;
      surface.repaint();
    },
    fit() {
      touched = false;
      whole = true;
      travel(fitting());
    },
    zoom(factor) {
      const from = camera();
      const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), from.zoom * factor));
      const [x, y] = [
        (insets.left + surface.width - insets.right) / 2,
        (insets.top + surface.height - insets.bottom) / 2,
      ];
      const ratio = level / from.zoom;
      touched = true;
      travel({ zoom: level, x: x - (x - from.x) * ratio, y: y - (y - from.y) * ratio });
    },
    pan(dx, dy) {
      byHand();
      cy.panBy({ x: dx, y: dy });
    },
    hand() {
      const { zoom, x, y } = camera();
      const seen = {
        x: (insets.left - x) / zoom,
        y: (insets.top - y) / zoom,
        width: (surface.width - insets.left - insets.right) / zoom,
        height: (surface.height - insets.top - insets.bottom) / zoom,
      };
      return { seen, zoom, moved: places.moved() };
    },
    insets(next) {
      insets = next;
      if (shownOnce && !touched) travel(resting());
    },
    async whenIdle() {
      await Promise.all([
        document.fonts.load(`400 13px ${fontStack}`),
        document.fonts.load(`600 13px ${fontStack}`),
      ]).catch(() => []);
      let late: boolean;
      do {
        await surface.painted();
        late = document.fonts.status === 'loading';
        await document.fonts.ready;
      } while (late || motion.running());
    },
    destroy() {
      motion.stop();
      stopWheel();
      stopListening();
      stopFollowing();
      document.fonts.removeEventListener('loadingdone', surface.repaint);
      cy.destroy();
      surface.destroy();
      host.remove();
    },
  };
}

/** The element that cytoscape works in. It would else add a style sheet, which the page's policy refuses. */
function makeHost(element: HTMLElement): HTMLElement {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) === null) {
    const stand = document.createElement('template');
    stand.id = id;
    document.head.append(stand);
  }
  const host = document.createElement('div');
  host.className = 'picture-hands';
  Object.assign(host.style, { position: 'absolute', inset: '0', touchAction: 'none' });
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
  return host;
}
