import type { Core } from 'cytoscape';

/** The wheel zooms smoothly to the pointer; cytoscape's own handling is kept away from it. Returns how to undo it. */
export function zoomByWheel(element: HTMLElement, cy: Core, still: boolean, onMove: () => void): () => void {
  let target = 1;
  let pointer = { x: 0, y: 0 };
  let frame: number | undefined;

  const tick = (): void => {
    const zoom = cy.zoom();
    const near = still || Math.abs(Math.log(target / zoom)) < 0.004;
    cy.zoom({ level: near ? target : zoom * (target / zoom) ** 0.28, renderedPosition: pointer });
    frame = near ? undefined : requestAnimationFrame(tick);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = element.getBoundingClientRect();
    pointer = { x: event.clientX - left, y: event.clientY - top };
    if (frame === undefined) target = cy.zoom();
    const lines = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 300 : 1;
    const strength = event.ctrlKey ? 0.009 : 0.0017;
    target = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), target * Math.exp(-event.deltaY * lines * strength)));
    onMove();
    frame ??= requestAnimationFrame(tick);
  };
  element.addEventListener('wheel', onWheel, { passive: false, capture: true });
  return () => {
    element.removeEventListener('wheel', onWheel, { capture: true });
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
