import { useMemo, type ReactNode } from 'react';
import { PathChain } from '../document/PathChain.tsx';
import { shortName } from '../graph/name.ts';
import { nearestReachable, shortestPaths } from '../graph/path.ts';
import { ConceptLink } from '../document/ConceptLink.tsx';
import type { Place } from '../view/view.ts';
import { ConceptPicker } from './ConceptPicker.tsx';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useReading, useRelata } from './relata.tsx';

const mostPaths = 5;

/** How two concepts hang together: the shortest chains of relations between them. */
export function PathPanel({ place }: { readonly place: Place & { kind: 'path' } }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const { from, to, directed } = place;
  const go = (change: Partial<Place & { kind: 'path' }>): void =>
    store.show({ kind: 'go', place: { ...place, ...change } });
  return (
    <article className="path">
      <h2>{messages.pathFind}</h2>
      <div className="path-ends">
        <ConceptPicker label={messages.pathFrom} value={from} onChoose={(id) => go({ from: id })} />
        <button
          type="button"
          className="icon-button"
          aria-label={messages.pathSwap}
          title={messages.pathSwap}
          disabled={from === undefined || to === undefined}
          onClick={() => (from === undefined || to === undefined ? undefined : go({ from: to, to: from }))}
        >
          <Icon name="swap" />
        </button>
        <ConceptPicker label={messages.pathTo} value={to} onChoose={(id) => go({ to: id })} />
      </div>
      <label className="check">
        <input type="checkbox" checked={directed} onChange={(event) => go({ directed: event.target.checked })} />
        {messages.pathDirected}
      </label>
      {from === undefined || to === undefined ? (
        <p className="quiet">{messages.pathChoose}</p>
      ) : (
        <Found from={from} to={to} directed={directed} />
      )}
    </article>
  );
}

function Found({
  from,
  to,
  directed,
}: {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
}): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const graph = useRelata((state) => state.graph);
  const { language } = reading;
  const paths = useMemo(
    () => shortestPaths(graph, from, to, { directed, limit: mostPaths }),
    [graph, from, to, directed],
  );
  const [first] = paths;
  if (first === undefined) {
    const near = nearestReachable(graph, from, to, directed);
    return (
      <div role="status">
        <p>{messages.pathNone(shortName(graph, from, language), shortName(graph, to, language))}</p>
        {near === undefined || from === to ? null : (
          <p>
            {messages.pathNearest(shortName(graph, near, language))} <ConceptLink id={near} reading={reading} />
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <p role="status" className="quiet">
        {messages.pathFound(paths.length, first.legs.length)}
      </p>
      <ol className="paths">
        {paths.map((path) => (
          <li key={path.legs.map(({ relation }) => relation.id).join(' ')}>
            <PathChain path={path} reading={reading} />
          </li>
        ))}
      </ol>
    </>
  );
}
