/** tours/<id>.yaml */
import * as v from 'valibot';
import { id, text, words } from './scalar.ts';

export const tour = v.strictObject({
  id,
  title: text,
  steps: v.pipe(
    v.array(
      v.strictObject({
        /** The address of a view below the language, such as `concept/sqs/?hops=2`. */
        at: words,
        text,
      }),
    ),
    v.minLength(1, 'is empty; add a step'),
  ),
});

export type AuthoredTour = v.InferOutput<typeof tour>;
