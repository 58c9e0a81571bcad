/** What a hand, a magnified page and a key need of what is shown: room, targets and a focus that can be seen. */
import type { Page } from 'playwright-core';

/** What sticks out of the screen at its sides, other than by scrolling in a box of its own. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) return ['the page'];
    return [...document.querySelectorAll('#app button, #app a, #app h1, #app h2, #app p, #app input, #app table')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.visually-hidden, .sheet, [role=listbox], .comparison thead'))
      .filter((element) => {
        const { left, right, width: wide } = element.getBoundingClientRect();
        return wide > 1 && (left < -1 || right > width + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/**
 * Targets under 24 by 24 CSS pixels that nothing excuses, after WCAG 2.5.8: neither stand they in a line of text, nor is
 * there room around them, a circle of 24 that meets no other target and no other small one's circle.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const interactive = 'button, a[href], input, select, textarea, summary, [role=button], [role=option]';
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };
    /** What moves together; targets that lie on different layers never meet for long. */
    const layerOf = (element: Element): Element | null => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { position, overflowY } = getComputedStyle(at);
        if (position === 'fixed' || position === 'absolute' || ['auto', 'scroll'].includes(overflowY)) return at;
      }
      return null;
    };
    const targets = [...document.querySelectorAll(interactive)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !element.matches(':disabled') && !element.closest('.visually-hidden, [inert]'))
      .map((element) => ({ element, layer: layerOf(element), box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const small = targets.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5);
    const middle = ({ box }: { readonly box: DOMRect }): DOMPoint =>
      new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
    const meets = ({ x, y }: DOMPoint, box: DOMRect): boolean => {
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      return Math.hypot(dx, dy) < least / 2 - 0.5;
    };
    return small
      .filter(({ element }) => {
        const own = element.textContent.trim().length;
        const beside = (element.parentElement?.textContent.trim().length ?? 0) - own;
        return !(getComputedStyle(element).display === 'inline' && own > 0 && beside > 0);
      })
      .flatMap((one) => {
        const at = middle(one);
        const near = targets.find((other) => {
          if (other === one || other.layer !== one.layer || other.element.contains(one.element)) return false;
          if (meets(at, other.box)) return true;
          const far = middle(other);
          return small.includes(other) && Math.hypot(far.x - at.x, far.y - at.y) < least - 0.5;
        });
        const size = `${one.box.width.toFixed(0)}x${one.box.height.toFixed(0)}`;
        return near === undefined
          ? []
          : [`${size} ${one.element.outerHTML.slice(0, 120)} beside ${near.element.outerHTML.slice(0, 80)}`];
      });
  });
}

/** Presses Tab through the page's first stops; gives how many there were and those of which nothing could be seen. */
export async function coveredStops(
  page: Page,
  stops: number,
): Promise<{ readonly reached: number; covered: string[] }> {
  const covered: string[] = [];
  let reached = 0;
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      const shown = focused instanceof HTMLInputElement ? (focused.closest('label') ?? focused) : focused;
      // Hands reach through the frame of the graph to the picture: it is seen wherever nothing lies on that.
      const through = getComputedStyle(shown).pointerEvents === 'none';
      const belongs = (x: number, y: number): boolean => {
        const top = document.elementFromPoint(x, y);
        if (through) return top !== null && top.closest('#stage') !== null;
        return top !== null && (shown.contains(top) || (top.contains(shown) && top !== document.documentElement));
      };
      const free = [...shown.getClientRects()].some(({ left, top, right, bottom }) =>
        [0.5, 0.04, 0.96].some((across) =>
          [0.5, 0.04, 0.96].some((down) => belongs(left + (right - left) * across, top + (bottom - top) * down)),
        ),
      );
      return free ? '' : focused.outerHTML.slice(0, 160);
    });
    if (seen === undefined) break;
    reached++;
    if (seen !== '') covered.push(seen);
  }
  return { reached, covered };
}
