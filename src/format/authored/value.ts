/** Values as authors write them: on a concept, and in a comparison's cells. */
import * as v from 'valibot';
import { evidenceList } from './evidence.ts';
import { date, id, number, text, unitId } from './scalar.ts';

const content = {
  option: v.exactOptional(id),
  amount: v.exactOptional(number),
  to: v.exactOptional(number),
  unit: v.exactOptional(unitId),
  text: v.exactOptional(text),
};

const common = {
  ...content,
  limit: v.exactOptional(v.picklist(['default', 'minimum', 'maximum', 'quota'])),
  note: v.exactOptional(text),
  was: v.exactOptional(v.strictObject({ ...content, until: date })),
  conflict: v.exactOptional(v.strictObject({ ...content, note: v.exactOptional(text), evidence: evidenceList })),
  evidence: evidenceList,
};

export const value = v.strictObject({ criterion: id, ...common });

/** A value whose criterion is its row's. */
export const cell = v.strictObject(common);

export type AuthoredCell = v.InferOutput<typeof cell>;
export type AuthoredContent = Pick<AuthoredCell, 'option' | 'amount' | 'to' | 'unit' | 'text'>;
