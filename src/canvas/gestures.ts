import type { Core, EventObject } from 'cytoscape';
import type { Intention } from './intention.ts';

/** What hands do on the canvas, as intentions. `visible`: may this relation be pointed at, as it is drawn? */
export function listen(cy: Core, visible: (relation: string) => boolean, say: (intention: Intention) => void): void {
  const isShown = (event: EventObject): boolean => visible(String(event.target.id()));
  cy.on('onetap', 'node', (event) => {
    const id = String(event.target.id());
    say(shifted(event) ? { kind: 'toggle', id } : { kind: 'choose', id });
  });
  cy.on('dbltap', 'node', (event) => say({ kind: 'expand', id: String(event.target.id()) }));
  cy.on('taphold', 'node', (event) => say({ kind: 'toggle', id: String(event.target.id()) }));
  cy.on('onetap', 'edge', (event) => {
    say(isShown(event) ? { kind: 'choose-relation', id: String(event.target.id()) } : { kind: 'clear' });
  });
  cy.on('tap', (event) => {
    if (event.target === cy) say({ kind: 'clear' });
  });
  cy.on('mouseover', 'node', (event) => say({ kind: 'point', id: String(event.target.id()) }));
  cy.on('mouseout', 'node', () => say({ kind: 'point', id: undefined }));
  const container = cy.container();
  cy.on('mouseover', 'node', () => container?.classList.add('pointing'));
  cy.on('mouseout', 'node edge', () => container?.classList.remove('pointing'));
  cy.on('mouseover', 'edge', (event) => {
    if (isShown(event)) container?.classList.add('pointing');
  });
}

function shifted(event: EventObject): boolean {
  const { originalEvent } = event;
  return (
    originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey)
  );
}
