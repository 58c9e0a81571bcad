/** aliases.yaml: where ids that once were lead now. */
import * as v from 'valibot';
import { words } from './scalar.ts';

export const aliases = v.record(
  words,
  v.strictObject({ to: v.pipe(v.array(words), v.minLength(1, 'is empty; name where the old id leads')) }),
);

export type AuthoredAliases = v.InferOutput<typeof aliases>;
