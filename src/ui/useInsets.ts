import { useEffect } from 'react';
import type { View } from '../view/view.ts';
import type { Stage } from './stage.ts';

const margin = 16;
/** The legend's button stands at the foot. */
const bar = 72;

/** Tells the stage how much of it the panel covers: a column at its side, or a sheet at its foot. */
export function useInsets(stage: Stage, view: View): void {
  useEffect(() => {
    const panel = document.getElementById('panel');
    if (panel === null) return;
    const measure = (): void => {
      const box = panel.getBoundingClientRect();
      const width = window.innerWidth;
      const height = window.innerHeight;
      const sheet = box.width > width * 0.8;
      stage.insets({
        top: sheet ? 108 : 72,
        right: margin,
        bottom: sheet ? Math.min(height - box.top, height * 0.44) + margin : bar,
        left: sheet ? margin : box.right + margin,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(panel);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [stage, view.place.kind]);
}
