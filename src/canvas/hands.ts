import cytoscape from 'cytoscape';

const name = 'hands';

/**
 * Options by which cytoscape draws nothing and lays nothing out: it knows taps, drags and pinches by what all its
 * renderers inherit, and leaves the painting to `paint`. So the browser need not load cytoscape's painter (see
 * `build/lean-cytoscape`).
 */
export const handsOnly = { renderer: { name }, layout: { name: 'null' } } as const;

/** What the inherited part keeps here; named as it names it. */
interface Hands {
  data: Readonly<Record<string, unknown>>;
}

/** Gestures count only inside the container, hence on something that fills it. */
function Hands(this: Hands, { cy }: { readonly cy: cytoscape.Core }): void {
  this.data = {};
  const ground = document.createElement('div');
  Object.assign(ground.style, { position: 'absolute', inset: '0', userSelect: 'none' });
  cy.container()?.append(ground);
}

function nothing(): void {}

Hands.prototype = {
  redrawHint: nothing,
  render: nothing,
  renderTo: nothing,
  matchCanvasSize: nothing,
  nodeShapeImpl: nothing,
  arrowShapeImpl: nothing,
};

cytoscape('renderer', name, Hands);
