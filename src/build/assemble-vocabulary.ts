/** graph.yaml -> the vocabulary, with what may be left out filled in. */
import type { AuthoredCriterion, AuthoredGraph } from '../format/authored/graph.ts';
import type { Criterion, Family, Kind, RelationType, Scale, Vocabulary } from '../graph/vocabulary.ts';

export function vocabularyOf(written: AuthoredGraph): Vocabulary {
  const { id, title, description, languages, correction, notice } = written;
  return {
    id,
    title,
    description,
    languages,
    categories: byId(written.categories),
    kinds: byId(
      written.kinds.map(({ shape = 'disc', prominence = 1, plural, ...kind }): Kind => ({
        ...kind,
        plural: plural ?? kind.names,
        shape,
        prominence,
      })),
    ),
    families: byId(
      written.families.map(({ dash = 'solid', width = 2, ...family }): Family => ({ ...family, dash, width })),
    ),
    relationTypes: byId(
      written.relationTypes.map(
        ({
          domain = [],
          range = [],
          symmetric = false,
          traversable = true,
          fallback: _,
          hierarchy: __,
          ...type
        }): RelationType => ({
          ...type,
          domain,
          range,
          symmetric,
          traversable,
        }),
      ),
    ),
    criteria: byId((written.criteria ?? []).map(criterionOf)),
    units: byId(written.units ?? []),
    scopes: byId(written.scopes ?? []),
    ...(correction === undefined ? {} : { correction }),
    ...(notice === undefined ? {} : { notice }),
  };
}

function criterionOf(written: AuthoredCriterion): Criterion {
  const { id, names, why, types = [] } = written;
  return { id, names, scale: scaleOf(written), ...(why === undefined ? {} : { why }), types };
}

function scaleOf({ scale, unit = '', options = {} }: AuthoredCriterion): Scale {
  switch (scale) {
    case 'quantity':
      return { kind: 'quantity', unit };
    case 'choice':
      return { kind: 'choice', options: Object.entries(options).map(([id, names]) => ({ id, names })) };
    case 'text':
      return { kind: 'text' };
  }
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
