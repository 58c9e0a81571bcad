/** The document of each place, as its panel composes it. */
import type { ReactNode } from 'react';
import { comparedAt } from '../document/comparing.ts';
import { ComparisonDocument } from '../document/ComparisonDocument.tsx';
import { ConceptActions } from '../document/ConceptActions.tsx';
import { ConceptDocument } from '../document/ConceptDocument.tsx';
import { OftenComparedList } from '../document/OftenComparedList.tsx';
import type { Reading } from '../document/reading.ts';
import { ScenarioDocument } from '../document/ScenarioDocument.tsx';
import { TourControls } from '../document/TourControls.tsx';
import { ToursDocument, TourStepDocument } from '../document/TourDocument.tsx';
import type { Graph } from '../graph/graph.ts';
import { compareWords } from '../language/compare-words.ts';
import type { Place } from '../view/view.ts';
import { AboutPage, ComparisonsPage, HomePage, ScenariosPage } from './page-lists.tsx';
import { CompareShape } from './page-shapes.tsx';

export interface DocumentProps {
  readonly reading: Reading;
  readonly place: Place;
  /** The graph as the app first has it: suggestions rest on it alone. */
  readonly core: Graph;
}

export function PageDocument({ reading, place, core }: DocumentProps): ReactNode {
  switch (place.kind) {
    case 'concept':
      return (
        <ConceptDocument
          id={place.id}
          reading={reading}
          compared={() => <OftenComparedList id={place.id} core={core} reading={reading} />}
        >
          <div className="awaiting">
            <ConceptActions place={place} reading={reading} />
          </div>
        </ConceptDocument>
      );
    case 'comparison':
    case 'compare':
      return <ComparePage place={place} reading={reading} />;
    case 'scenario':
      return <ScenarioDocument id={place.id} reading={reading} />;
    case 'map':
      return <HomePage reading={reading} core={core} />;
    case 'comparisons':
      return <ComparisonsPage reading={reading} />;
    case 'path':
      return (
        <article className="path">
          <h2>{reading.messages.pathFind}</h2>
          <p className="quiet">{reading.messages.pathChoose}</p>
        </article>
      );
    case 'scenarios':
      return <ScenariosPage reading={reading} />;
    case 'tours':
      return <ToursDocument reading={reading} />;
    case 'tour':
      return (
        <TourStepDocument id={place.id} step={place.step} reading={reading}>
          <TourControls place={place} reading={reading} />
        </TourStepDocument>
      );
    case 'about':
      return <AboutPage reading={reading} />;
  }
}

function ComparePage({ place, reading }: { readonly place: Place; readonly reading: Reading }): ReactNode {
  const compared = comparedAt(reading.graph, place);
  if (compared === undefined) return null;
  const words = compareWords(reading.language);
  return (
    <ComparisonDocument
      compared={compared}
      reading={reading}
      controls={<CompareShape compared={compared} reading={reading} />}
      renderRowAction={(row, name) => (
        <a className="row-link" href={reading.href(place, { row })} aria-label={words.rowLink(name)}>
          #
        </a>
      )}
    />
  );
}
