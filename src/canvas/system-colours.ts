import type { Ground } from '../picture/tokens.ts';

/**
 * Follows whether the reader's system forces its own few colours: gives them while it does, else undefined. Calls
 * back at once and whenever that changes; returns how to stop.
 */
export function followSystemColours(element: HTMLElement, tell: (colours: Ground | undefined) => void): () => void {
  const forced = window.matchMedia('(forced-colors: active)');
  const follow = (): void => tell(forced.matches ? systemColours(element) : undefined);
  forced.addEventListener('change', follow);
  follow();
  return () => forced.removeEventListener('change', follow);
}

/** The system's colours as the canvas can paint them. */
function systemColours(element: HTMLElement): Ground {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const [paper = '', ink = '', accent = ''] = ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return { paper, ink, quiet: ink, accent };
}
