import type { ReactNode } from 'react';
import '../app/part.css';
import { partWords } from '../language/part-words.ts';
import type { Scene } from '../view/scene-parts.ts';

/** Says of a very large graph that the picture shows a part of it, and where the rest is. */
export function PartShown({ scene: { nodes, left, language } }: { readonly scene: Scene }): ReactNode {
  if (left === undefined) return null;
  return (
    <p className="part-shown" role="status">
      {partWords(language).part(nodes.length, left.concepts, left.relations)}
    </p>
  );
}
