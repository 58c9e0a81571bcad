import { decodeFragment } from '../format/fragment.ts';
import { partKey, type Loaded, type Part, type Source } from './source.ts';

/**
 * The graph that the site was built with: one small JSON file a part, below `base`. `get` is the browser's fetch,
 * or a test's.
 */
export function embeddedSource(base: string, get: (url: string, signal: AbortSignal) => Promise<Response>): Source {
  return {
    async load(part: Part, signal: AbortSignal): Promise<Loaded> {
      try {
        const response = await get(`${base}data/${partKey(part)}.json`, signal);
        if (response.status === 404) return { ok: false, error: { kind: 'missing', part } };
        if (!response.ok) return { ok: false, error: { kind: 'unreachable', part } };
        const decoded = decodeFragment(JSON.parse(await response.text()));
        return decoded.ok ? { ok: true, fragment: decoded.value } : { ok: false, error: { kind: 'damaged', part } };
      } catch (error) {
        return { ok: false, error: { kind: failure(error, signal), part } };
      }
    },
  };
}

function failure(error: unknown, signal: AbortSignal): 'aborted' | 'damaged' | 'unreachable' {
  if (signal.aborted) return 'aborted';
  return error instanceof SyntaxError ? 'damaged' : 'unreachable';
}
