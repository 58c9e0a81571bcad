import { svgOf } from '../picture/svg.ts';
import type { Scene } from '../view/scene-parts.ts';

interface Policies {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

/** What the picture's own hand has written is escaped already; nothing else goes through here. */
const drawn = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes?.createPolicy('relata', {
  createHTML: (svg) => svg,
});

/** Draws a scene in an element, anew when the element gets another size: which names have room depends on it. */
export function drawInto(element: HTMLElement, scene: Scene, title: string): void {
  let size = '';
  const draw = (): void => {
    const { clientWidth: width, clientHeight: height } = element;
    const now = `${width} ${height}`;
    if (now === size || width === 0 || height === 0) return;
    size = now;
    const svg = svgOf(scene, { width, height, title });
    element.innerHTML = drawn?.createHTML(svg) ?? svg;
  };
  draw();
  new ResizeObserver(draw).observe(element);
}
