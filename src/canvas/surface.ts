/** A canvas that fills an element at the screen's own resolution, painted at most once a frame. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  repaint(): void;
  /** Resolves after the next painting. */
  painted(): Promise<void>;
  destroy(): void;
}

export function createSurface(
  element: HTMLElement,
  paint: (context: CanvasRenderingContext2D) => void,
  onResize: () => void,
): Surface {
  const canvas = document.createElement('canvas');
  canvas.className = 'picture-surface';
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  canvas.setAttribute('aria-hidden', 'true');
  element.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no 2D canvas');
  let [width, height, pixelRatio] = [1, 1, 1];
  let frame: number | undefined;
  let waiting: (() => void)[] = [];

  const measure = (): boolean => {
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    const same = width === element.clientWidth && height === element.clientHeight && pixelRatio === ratio;
    [width, height, pixelRatio] = [element.clientWidth, element.clientHeight, ratio];
    if (!same) {
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
    }
    return !same;
  };
  const paintNow = (): void => {
    frame = undefined;
    paint(context);
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  };
  const observer = new ResizeObserver(() => {
    if (!measure()) return;
    onResize();
    if (frame !== undefined) cancelAnimationFrame(frame);
    paintNow();
  });
  measure();
  observer.observe(element);

  const repaint = (): void => {
    frame ??= requestAnimationFrame(paintNow);
  };
  return {
    get width() {
      return width;
    },
    get height() {
      return height;
    },
    get pixelRatio() {
      return pixelRatio;
    },
    repaint,
    painted() {
      repaint();
      return new Promise((resolve) => waiting.push(resolve));
    },
    destroy() {
      observer.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
      canvas.remove();
    },
  };
}
