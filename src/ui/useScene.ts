import { useEffect, useMemo, useState } from 'react';
import type { Graph } from '../graph/graph.ts';
import { decodeLink } from '../view/decode.ts';
import { prepareMap } from '../view/scene-map.ts';
import type { Scene } from '../view/scene-parts.ts';
import { sceneOf } from '../view/scene.ts';
import type { Steps } from '../view/steps.ts';

/** Work for the first scene goes on for this long before the page may answer somebody; ms. */
const turn = 8;

/**
 * The scene of an address; none while that is not known. The first one waits until the panels stand, since the
 * prerendered picture is there already, and is prepared a little at a time; those after it come at once.
 */
export function useScene(core: Graph, address: string | undefined): Scene | undefined {
  const [prepared, setPrepared] = useState(false);
  useEffect(() => {
    if (prepared || address === undefined) return undefined;
    const { view } = decodeLink(address, core, '');
    const work = view.place.kind === 'map' ? prepareMap(core, view.language) : undefined;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(go);
    });
    function go(): void {
      if (doneIn(turn, work)) setPrepared(true);
      else timer = window.setTimeout(go);
    }
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [prepared, core, address]);
  return useMemo(
    () => (prepared && address !== undefined ? sceneOf(core, decodeLink(address, core, '').view) : undefined),
    [prepared, core, address],
  );
}

/** Does as much as there is time for; true if nothing is left. */
function doneIn(time: number, work: Steps<void> | undefined): boolean {
  const end = performance.now() + time;
  for (let step = work?.next(); step?.done === false; step = work?.next()) if (performance.now() > end) return false;
  return true;
}
