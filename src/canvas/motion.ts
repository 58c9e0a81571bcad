/** Something that changes over time, one at a time; a new one takes the place of the old. */
export interface Motion {
  /** Calls back with 0 to 1, eased, and once more with 1; at once with 1 when there is to be no motion. */
  start(milliseconds: number, step: (share: number) => void): void;
  stop(): void;
  running(): boolean;
}

export function createMotion(still: boolean): Motion {
  let frame: number | undefined;
  const stop = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  return {
    start(milliseconds, step) {
      stop();
      if (still || milliseconds <= 0) {
        step(1);
        return;
      }
      const begin = performance.now();
      const tick = (): void => {
        const share = Math.min(1, (performance.now() - begin) / milliseconds);
        frame = share < 1 ? requestAnimationFrame(tick) : undefined;
        step(ease(share));
      };
      frame = requestAnimationFrame(tick);
      step(0);
    },
    stop,
    running: () => frame !== undefined,
  };
}

function ease(share: number): number {
  return 1 - (1 - share) ** 3;
}
