import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { View } from '../view/view.ts';
import { Boundary } from './Boundary.tsx';
import { ConceptPanel } from './ConceptPanel.tsx';
import { HomePanel } from './HomePanel.tsx';
import { Icon } from '../document/Icon.tsx';
import { useMessages, useReading, useRelata, useView } from './relata.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { Trail } from './Trail.tsx';

const AboutPanel = lazy(() => import('./AboutPanel.tsx').then((module) => ({ default: module.AboutPanel })));
const ComparePanel = lazy(() => import('./ComparePanel.tsx').then((module) => ({ default: module.ComparePanel })));
const ComparisonsPanel = lazy(() =>
  import('./ComparisonsPanel.tsx').then((module) => ({ default: module.ComparisonsPanel })),
);
const PathPanel = lazy(() => import('./PathPanel.tsx').then((module) => ({ default: module.PathPanel })));
const ScenarioPanel = lazy(() => import('./ScenarioPanel.tsx').then((module) => ({ default: module.ScenarioPanel })));
const ScenariosPanel = lazy(() =>
  import('./ScenariosPanel.tsx').then((module) => ({ default: module.ScenariosPanel })),
);
const TourPanel = lazy(() => import('./TourPanel.tsx').then((module) => ({ default: module.TourPanel })));
const ToursPanel = lazy(() => import('./TourPanel.tsx').then((module) => ({ default: module.ToursPanel })));

/** Everything that is said in words about what is seen. On a phone, a sheet that can be enlarged. */
export function Panel(): ReactNode {
  const view = useView();
  const messages = useMessages();
  const reading = useReading();
  const parts = useRelata((state) => state.parts);
  const [tall, setTall] = useState(false);
  const { place } = view;
  const home = reading.href({ kind: 'map' });
  const key = placeKey(view);
  return (
    <aside
      className="panel"
      id="panel"
      tabIndex={-1}
      aria-label={messages.panel}
      data-place={place.kind}
      data-tall={tall}
    >
      <button
        type="button"
        className="panel-handle"
        aria-expanded={tall}
        aria-label={tall ? messages.panelShrink : messages.panelGrow}
        onClick={() => setTall(!tall)}
      >
        <Icon name={tall ? 'down' : 'up'} />
      </button>
      <div className="panel-scroll" key={key}>
        {place.kind === 'map' ? null : <Trail />}
        <Boundary messages={messages} home={home} of={`${key} ${parts.size}`}>
          {view.relation === undefined ? null : <RelationPanel id={view.relation} />}
          <Suspense fallback={<p className="waiting">{messages.loading}</p>}>
            <PlacePanel view={view} />
          </Suspense>
        </Boundary>
      </div>
    </aside>
  );
}

function PlacePanel({ view }: { readonly view: View }): ReactNode {
  const { place } = view;
  switch (place.kind) {
    case 'map':
      return <HomePanel />;
    case 'concept':
      return <ConceptPanel place={place} />;
    case 'comparisons':
      return <ComparisonsPanel />;
    case 'comparison':
    case 'compare':
      return <ComparePanel />;
    case 'path':
      return <PathPanel place={place} />;
    case 'scenarios':
      return <ScenariosPanel place={place} />;
    case 'scenario':
      return <ScenarioPanel id={place.id} />;
    case 'tours':
      return <ToursPanel />;
    case 'tour':
      return <TourPanel place={place} />;
    case 'about':
      return <AboutPanel />;
  }
}

function placeKey({ place }: View): string {
  return 'id' in place ? `${place.kind} ${place.id}` : place.kind;
}
