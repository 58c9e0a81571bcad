/** A written value -> what the graph says, by the scale of its criterion. */
import type { AuthoredCell, AuthoredContent } from '../format/authored/value.ts';
import type { Content, Value } from '../graph/concept.ts';
import type { Authored } from './authored.ts';

export function valueOf({ criteria }: Authored, criterion: string, written: AuthoredCell): Value {
  const { limit, note, was, conflict, evidence } = written;
  const usual = criteria.get(criterion)?.unit ?? '';
  return {
    criterion,
    content: contentOf(written, usual),
    ...(limit === undefined ? {} : { limit }),
    ...(note === undefined ? {} : { note }),
    ...(was === undefined ? {} : { was: { content: contentOf(was, usual), until: was.until } }),
    ...(conflict === undefined
      ? {}
      : {
          conflict: {
            content: contentOf(conflict, usual),
            ...(conflict.note === undefined ? {} : { note: conflict.note }),
            evidence: conflict.evidence,
          },
        }),
    evidence,
  };
}

function contentOf({ option, amount, to, unit, text }: AuthoredContent, usual: string): Content {
  if (option !== undefined) return { kind: 'choice', option };
  if (amount === undefined) return { kind: 'text', text: text ?? {} };
  return { kind: 'quantity', amount, ...(to === undefined ? {} : { to }), unit: unit ?? usual };
}
