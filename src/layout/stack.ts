/** Something in a column: where it wants to stand, and how far it reaches up and down from there. */
export interface Stacked {
  readonly want: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Places in a column, in the given order, none over another, each as near to its wish as the others let it (least
 * squares). Pool-adjacent-violators; Robertson, Wright and Dykstra, Order Restricted Statistical Inference, 1988.
 */
export function stack(items: readonly Stacked[]): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before !== undefined) offset += before.below + item.above;
    offsets.push(offset);
  });
  const pools: { sum: number; count: number }[] = [];
  items.forEach((item, index) => {
    let pool = { sum: item.want - (offsets[index] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const bases = pools.flatMap((pool) => Array.from({ length: pool.count }, () => pool.sum / pool.count));
  return offsets.map((one, index) => Math.round(one + (bases[index] ?? 0)));
}
