import type { ReactNode } from 'react';
import type { Graph } from '../graph/graph.ts';
import type { Shape } from '../graph/vocabulary.ts';
import { glyphPath } from '../picture/glyph.ts';
import type { Reading } from './reading.ts';

/** A concept's mark, as the map draws it: its kind's shape in its category's colour. */
export function Glyph({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const concept = reading.graph.concepts.get(id);
  if (concept === undefined) return null;
  const shape = reading.graph.vocabulary.kinds.get(concept.kind)?.shape ?? 'disc';
  return <Mark shape={shape} className={`category-${concept.category}`} />;
}

/** A kind's shape without a category's colour. */
export function KindGlyph({ kind, graph }: { readonly kind: string; readonly graph: Graph }): ReactNode {
  return <Mark shape={graph.vocabulary.kinds.get(kind)?.shape ?? 'disc'} className="category-none" />;
}

function Mark({ shape, className }: { readonly shape: Shape; readonly className: string }): ReactNode {
  return (
    <svg className={`glyph ${className}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={glyphPath(shape, 6)} data-shape={shape} />
    </svg>
  );
}
