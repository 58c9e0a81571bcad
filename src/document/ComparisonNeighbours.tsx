import { useState, type ReactNode } from 'react';
import { neighboursOf, relationsAmong, type CommonNeighbour } from '../graph/common-neighbours.ts';
import type { Item } from '../graph/comparison.ts';
import { itemName } from '../graph/name.ts';
import type { Relation } from '../graph/relation.ts';
import { sentence } from '../graph/sentence.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { conceptPlace, type Reading } from './reading.ts';

const mostOpen = 6;

/** What the compared relate to, as sentences: each other, all of them, some of them, one of them alone. */
export function ComparisonNeighbours({
  items,
  reading,
  lean = false,
}: {
  readonly items: readonly Item[];
  readonly reading: Reading;
  /** Lists that are folded are filled when they are opened. */
  readonly lean?: boolean;
}): ReactNode {
  const { graph, language, messages } = reading;
  const neighbours = neighboursOf(graph, items);
  const among = relationsAmong(graph, items);
  const shared = neighbours.filter(({ of }) => of.length === items.length);
  const some = neighbours.filter(({ of }) => of.length > 1 && of.length < items.length);
  const fold = { reading, lean };
  return (
    <div className="neighbours">
      {among.length === 0 ? null : (
        <section>
          <h3>
            {messages.relationsAmong} <span className="count">{among.length}</span>
          </h3>
          <Sentences relations={among} reading={reading} />
        </section>
      )}
      <Fold {...fold} title={messages.neighboursShared} neighbours={shared} open={shared.length <= mostOpen} />
      <Fold {...fold} title={messages.neighboursSome} neighbours={some} />
      {items.map((item) => (
        <Fold
          {...fold}
          key={item.id}
          title={messages.neighboursOnly(itemName(graph, item, language))}
          neighbours={neighbours.filter(({ of }) => of.length === 1 && of[0] === item.id)}
        />
      ))}
    </div>
  );
}

function Fold(props: {
  readonly title: string;
  readonly neighbours: readonly CommonNeighbour[];
  readonly reading: Reading;
  readonly lean: boolean;
  readonly open?: boolean;
}): ReactNode {
  const { title, neighbours, reading, lean, open = false } = props;
  const [filled, setFilled] = useState(!lean || open);
  if (neighbours.length === 0) return null;
  return (
    <details className="neighbour-fold" open={open} onToggle={() => setFilled(true)}>
      <summary>
        {title} <span className="count">{neighbours.length}</span>
      </summary>
      <ul>
        {(filled ? neighbours : []).map((neighbour) => (
          <li key={neighbour.id} data-neighbour={neighbour.id}>
            <ConceptLink id={neighbour.id} reading={reading} />
            <Sentences relations={neighbour.relations} reading={reading} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Sentences({
  relations,
  reading,
}: {
  readonly relations: readonly Relation[];
  readonly reading: Reading;
}): ReactNode {
  return (
    <ul className="neighbour-sentences">
      {relations.map((relation) => (
        <li key={relation.id} data-relation={relation.id}>
          <a href={reading.href(conceptPlace(relation.source), { relation: relation.id })}>
            {sentence(reading.graph, relation, reading.language, 'source')}
          </a>
        </li>
      ))}
    </ul>
  );
}
