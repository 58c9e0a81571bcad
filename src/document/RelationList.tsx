import type { ReactNode } from 'react';
import { shortName, textIn } from '../graph/name.ts';
import { otherEnd } from '../graph/neighbourhood.ts';
import type { Relation } from '../graph/relation.ts';
import { relationGroups, type RelationGroup } from '../graph/relations.ts';
import { sentence } from '../graph/sentence.ts';
import { Glyph } from './Glyph.tsx';
import { conceptPlace, type Reading } from './reading.ts';

const mostFirst = 8;

/** A concept's relations as sentences, by direction and type; each leads to the other end and to its evidence. */
export function RelationList({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const { graph, messages } = reading;
  const groups = relationGroups(graph, id);
  if (groups.length === 0) return <p className="quiet">{messages.noRelations}</p>;
  return (
    <div className="relations">
      {(['outgoing', 'incoming'] as const).map((direction) => {
        const some = groups.filter((group) => group.direction === direction);
        if (some.length === 0) return null;
        const count = some.reduce((sum, group) => sum + group.relations.length, 0);
        return (
          <section key={direction} aria-label={messages[direction]}>
            <h3 className="relations-direction">
              <span aria-hidden="true">{direction === 'outgoing' ? '→' : '←'}</span> {messages[direction]}{' '}
              <span className="count">{count}</span>
            </h3>
            {some.map((group) => (
              <GroupOfRelations key={group.type.id} id={id} group={group} reading={reading} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function GroupOfRelations({
  id,
  group,
  reading,
}: {
  readonly id: string;
  readonly group: RelationGroup;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const { relations } = group;
  const first = relations.length <= mostFirst + 1 ? relations : relations.slice(0, mostFirst);
  const more = relations.slice(first.length);
  const label = group.direction === 'outgoing' ? group.type.label : group.type.inverseLabel;
  return (
    <div className="relation-group">
      <h4>
        <span className={`family family-${group.type.family}`} aria-hidden="true" />
        {textIn(graph, label, language)} <span className="count">{group.relations.length}</span>
      </h4>
      <Rows id={id} relations={first} reading={reading} />
      {more.length === 0 ? null : (
        <details className="fold">
          <summary>{messages.moreRelations(more.length)}</summary>
          <Rows id={id} relations={more} reading={reading} />
        </details>
      )}
    </div>
  );
}

function Rows({
  id,
  relations,
  reading,
}: {
  readonly id: string;
  readonly relations: readonly Relation[];
  readonly reading: Reading;
}): ReactNode {
  return (
    <ul>
      {relations.map((relation) => (
        <li key={relation.id}>
          <RelationRow relation={relation} from={id} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

/** One relation as a sentence that leads to its other end, with a way to its evidence. */
export function RelationRow({
  relation,
  from,
  reading,
}: {
  readonly relation: Relation;
  readonly from: string;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const other = otherEnd(relation, from);
  const words = sentence(graph, relation, language, relation.source === from ? 'source' : 'target');
  return (
    <span className="relation-row">
      <a className="relation-sentence" href={reading.href(conceptPlace(other))} data-concept={other}>
        <Glyph id={other} reading={reading} />
        <Emphasised text={words} part={shortName(graph, other, language)} />
      </a>
      <a
        className="relation-evidence"
        href={reading.href(conceptPlace(from), { relation: relation.id })}
        aria-label={messages.relationDetails(words)}
        title={messages.evidence}
        data-relation={relation.id}
      >
        <span aria-hidden="true">{messages.evidence}</span>
      </a>
    </span>
  );
}

function Emphasised({ text, part }: { readonly text: string; readonly part: string }): ReactNode {
  const at = text.lastIndexOf(part);
  if (at < 0) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, at)}
      <strong>{part}</strong>
      {text.slice(at + part.length)}
    </span>
  );
}
