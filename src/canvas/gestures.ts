import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../graph/graph.ts';
import type { Intention, MenuTarget } from './intention.ts';
import type { Picked } from './pick.ts';

/** What the hands work on. */
export interface Ground {
  /** What is drawn at a place of the world. */
  pick(at: Point): Picked | undefined;
  /** Where a node stands. */
  where(id: string): Point | undefined;
  drag(id: string, to: Point): void;
}

/** Before a press becomes a drag; CSS pixels. */
const slack = 4;

interface Hold {
  readonly id: string;
  readonly start: Point;
  readonly from: Point;
  moved: boolean;
}

/**
 * What hands do on the canvas, as intentions. Cytoscape knows taps, drags and pinches; it holds no elements: what is
 * under a finger is asked of the picture, which is the only one to know.
 */
export function listen(cy: Core, ground: Ground, say: (intention: Intention) => void): () => void {
  const under = (event: EventObject): Picked | undefined => ground.pick(event.position);
  const node = (event: EventObject): string | undefined => {
    const picked = under(event);
    return picked?.kind === 'node' ? picked.id : undefined;
  };

  cy.on('onetap', (event) => {
    const picked = under(event);
    if (picked === undefined || held) return;
    const { id, kind } = picked;
    if (kind === 'edge') say({ kind: 'choose-relation', id });
    else if (kind === 'bead') say({ kind: 'open-hops', id });
    else say(shifted(event) ? { kind: 'toggle', id } : { kind: 'choose', id });
  });
  cy.on('tap', (event) => {
    if (under(event) === undefined && !held) say({ kind: 'clear' });
  });
  cy.on('dbltap', (event) => {
    const id = node(event);
    if (id !== undefined) say({ kind: 'expand', id });
  });
  cy.on('taphold', (event) => {
    const { originalEvent } = event;
    if (hold?.moved === true || !isTouch(originalEvent)) return;
    const touch = originalEvent.touches.item(0);
    if (touch === null) return;
    held = true;
    say({ kind: 'menu', at: { x: touch.clientX, y: touch.clientY }, on: menuOn(under(event)) });
  });

  let hold: Hold | undefined;
  /** A long press has been answered; letting go of it is no tap. */
  let held = false;
  const letGo = (): void => {
    hold = undefined;
    cy.userPanningEnabled(true);
  };
  cy.on('tapstart', (event) => {
    held = false;
    const id = node(event);
    const from = id === undefined ? undefined : ground.where(id);
    if (id === undefined || from === undefined) return;
    hold = { id, from, start: { ...event.position }, moved: false };
    cy.userPanningEnabled(false);
  });
  cy.on('tapdrag', (event) => {
    if (hold === undefined) return;
    const { id, from, start } = hold;
    const [dx, dy] = [event.position.x - start.x, event.position.y - start.y];
    hold.moved ||= Math.hypot(dx, dy) * cy.zoom() > slack;
    if (hold.moved) ground.drag(id, { x: from.x + dx, y: from.y + dy });
  });
  cy.on('tapend', letGo);

  const container = cy.container();
  let pointed: string | undefined;
  const point = (picked: Picked | undefined): void => {
    container?.classList.toggle('pointing', picked !== undefined);
    const id = picked?.kind === 'node' ? picked.id : undefined;
    if (id === pointed) return;
    pointed = id;
    say({ kind: 'point', id });
  };
  cy.on('mousemove', (event) => {
    const { originalEvent } = event;
    if (originalEvent instanceof MouseEvent && originalEvent.buttons === 0) point(under(event));
  });
  const onLeave = (): void => point(undefined);
  // A second finger makes it a pinch.
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length > 1) letGo();
  };
  // A long press of a finger has been told already; with Shift the browser's own menu opens.
  const onMenu = (event: MouseEvent): void => {
    if (container === null || event.shiftKey) return;
    event.preventDefault();
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    const { left, top } = container.getBoundingClientRect();
    const { x, y } = cy.pan();
    const at = { x: (event.clientX - left - x) / cy.zoom(), y: (event.clientY - top - y) / cy.zoom() };
    letGo();
    say({ kind: 'menu', at: { x: event.clientX, y: event.clientY }, on: menuOn(ground.pick(at)) });
  };
  container?.addEventListener('contextmenu', onMenu);
  container?.addEventListener('mouseleave', onLeave);
  container?.addEventListener('touchstart', onTouch, { capture: true, passive: true });
  return () => {
    container?.removeEventListener('contextmenu', onMenu);
    container?.removeEventListener('mouseleave', onLeave);
    container?.removeEventListener('touchstart', onTouch, { capture: true });
  };
}

function shifted({ originalEvent }: EventObject): boolean {
  return (
    originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey)
  );
}

function isTouch(event: UIEvent): event is TouchEvent {
  return event.type.startsWith('touch');
}

function menuOn(picked: Picked | undefined): MenuTarget {
  if (picked === undefined) return { kind: 'picture' };
  return { kind: picked.kind === 'node' ? 'concept' : 'relation', id: picked.id };
}
