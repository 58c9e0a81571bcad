import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../graph/graph.ts';
import { decodeLink } from '../view/decode.ts';
import type { Scene } from '../view/scene-parts.ts';
import { sceneOf } from '../view/scene.ts';

/**
 * The scene of an address; none while that is not known. The first one waits until the panels stand, since the prerendered picture is there
 * already; those after it come at once.
 */
export function useScene(core: Graph, address: string | undefined): Scene | undefined {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(true));
    });
    let timer = 0;
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return useMemo(
    () => (painted && address !== undefined ? sceneOf(core, decodeLink(address, core, '').view) : undefined),
    [painted, core, address],
  );
}
