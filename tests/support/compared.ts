import type { ConceptDetail, Value } from '../../src/graph/concept.ts';
import { itemOf } from '../../src/graph/compare.ts';
import { merge } from '../../src/graph/graph.ts';
import { smallGraph } from './graph.ts';

const empty = { aliases: {}, keywords: {}, formerly: [], summary: { en: '', ko: '' }, history: [], documentation: [] };
export const option = (criterion: string, id: string): Value => ({
  criterion,
  content: { kind: 'choice', option: id },
  evidence: [],
});
const size = (amount: number, unit: string): Value => ({
  criterion: 'size',
  content: { kind: 'quantity', amount, unit },
  evidence: [],
});
const detail = (id: string, values: readonly Value[]): [string, ConceptDetail] => [id, { ...empty, id, values }];

export const heading = { id: 'a-vs-b', title: { en: 'A or B', ko: 'A와 B' }, items: [itemOf('a'), itemOf('b')] };
const core = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e'],
  relations: ['a loads c', 'b feeds c', 'd loads a', 'b loads e', 'a feeds b'],
  more: { comparisons: new Map([[heading.id, heading]]) },
});
/** A and B differ in order and agree in size; A and C share an order; C has no size. */
export const compared = merge(core, {
  concepts: new Map([
    detail('a', [option('order', 'strict'), size(1, 'MiB')]),
    detail('b', [option('order', 'none'), size(1024, 'KiB')]),
    detail('c', [option('order', 'strict')]),
  ]),
});
