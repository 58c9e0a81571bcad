import { useEffect, useState } from 'react';
import type { Scene } from '../view/scene-parts.ts';
import { useApp } from './relata.tsx';

/** Is there more of the picture than the screen shows? Followed as the camera moves; never on a narrow screen. */
export function useLarger(scene: Scene | undefined): boolean {
  const { stage } = useApp();
  const [larger, setLarger] = useState(false);
  useEffect(() => {
    const measure = (): void => {
      const seen = stage.hand()?.seen;
      if (scene === undefined || seen === undefined) return;
      const { x, y, width, height } = scene.bounds;
      const hidden = Math.max(
        seen.x - x,
        seen.y - y,
        x + width - seen.x - seen.width,
        y + height - seen.y - seen.height,
      );
      setLarger(window.innerWidth > 820 && hidden > 0.12 * Math.max(width, height));
    };
    measure();
    const observer = new MutationObserver(measure);
    observer.observe(stage.element, { attributeFilter: ['data-camera'] });
    return () => observer.disconnect();
  }, [stage, scene]);
  return larger;
}
