import type { ReactNode } from 'react';
import type { Path } from '../graph/path.ts';
import { sentence } from '../graph/sentence.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { conceptPlace, type Reading } from './reading.ts';

/** A path as a chain of concepts, with the sentence of each relation between them. */
export function PathChain({ path, reading }: { readonly path: Path; readonly reading: Reading }): ReactNode {
  const { graph, language } = reading;
  const [first] = path.concepts;
  return (
    <ol className="chain">
      {first === undefined ? null : (
        <li>
          <ConceptLink id={first} reading={reading} />
        </li>
      )}
      {path.legs.map(({ relation, forward }) => (
        <li key={relation.id}>
          <a className="chain-sentence" href={reading.href(conceptPlace(relation.source), { relation: relation.id })}>
            {sentence(graph, relation, language, forward ? 'source' : 'target')}
          </a>
          <ConceptLink id={forward ? relation.target : relation.source} reading={reading} />
        </li>
      ))}
    </ol>
  );
}
