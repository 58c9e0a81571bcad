import type { Messages } from '../language/messages-en.ts';
import type { Hit } from '../search/hit.ts';

export interface HitGroup {
  readonly key: string;
  readonly title: string;
  readonly hits: readonly Hit[];
}

/** The id of an option, by its place in the list. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** Hits by type, the type of the best hit first. */
export function grouped(hits: readonly Hit[], messages: Messages): readonly HitGroup[] {
  const groups = new Map<Hit['type'], Hit[]>();
  for (const hit of hits) groups.set(hit.type, [...(groups.get(hit.type) ?? []), hit]);
  return [...groups].map(([type, some]) => ({ key: type, title: messages.hitTypes[type], hits: some }));
}
