/**
 * To be called when something that has the focus acts: should that take it off the page, the focus goes to the panel,
 * which says what came of it, and is not lost.
 */
export function keepFocus(actor: Element): void {
  requestAnimationFrame(() => {
    if (actor.isConnected || document.activeElement !== document.body) return;
    document.getElementById('panel')?.focus({ preventScroll: true });
  });
}
