/** positions.json: made by a command, committed. */
import * as v from 'valibot';

const point = v.tuple([v.number(), v.number()]);

export const positions = v.strictObject({
  width: v.number(),
  height: v.number(),
  concepts: v.record(v.string(), point),
  regions: v.array(v.strictObject({ category: v.string(), title: point, outline: v.array(point) })),
});

export type AuthoredPositions = v.InferOutput<typeof positions>;
