import type { ReactNode } from 'react';
import type { Graph } from '../graph/graph.ts';
import type { Shape } from '../graph/vocabulary.ts';
import { outlineOf, ringHole } from '../picture/glyph.ts';
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
  const outline = outlineOf(shape);
  return (
    <svg
      className={`glyph ${className}`}
      viewBox="-1.3 -1.3 2.6 2.6"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {outline !== undefined ? (
        <polygon points={outline.map((point) => point.join()).join(' ')} />
      ) : shape === 'ring' ? (
        <circle className="glyph-ring" r={(1 + ringHole) / 2} strokeWidth={1 - ringHole} />
      ) : (
        <circle r={1} />
      )}
    </svg>
  );
}
