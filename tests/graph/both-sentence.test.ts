import { beforeAll, describe, expect, test } from 'vitest';
import { bothSentence } from '../../src/graph/both-sentence.ts';
import { commonGround } from '../../src/graph/common-ground.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { awsGraph } from '../search/aws-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await awsGraph();
}, 60_000);

const both = (a: string, b: string, language: string): string | undefined =>
  bothSentence(graph, commonGround(graph, a, b), language);

describe('what two concepts have in common, as a sentence', () => {
  test('is said of both, with the particles and endings of the language', () => {
    const grounds = [
      { type: 'loads-into', direction: 'incoming', others: ['data-firehose'], weight: 1 },
      { type: 'queries', direction: 'incoming', others: ['quicksight'], weight: 1 },
    ] as const;
    expect(bothSentence(graph, grounds, 'en')).toBe('Both are loaded by Firehose and queried by QuickSight.');
    expect(bothSentence(graph, grounds, 'ko')).toBe('둘 다 Firehose가 데이터를 적재하고 QuickSight가 쿼리한다.');
  });

  test('names two of many, in Korean with the particle between them', () => {
    const grounds = [
      { type: 'polls', direction: 'incoming', others: ['lambda', 'data-firehose', 's3'], weight: 1 },
      { type: 'analyses', direction: 'outgoing', others: ['s3'], weight: 1 },
    ] as const;
    expect(bothSentence(graph, grounds, 'en')).toBe('Both are polled by Lambda and Firehose and analyse S3.');
    expect(bothSentence(graph, grounds, 'ko')).toBe('둘 다 Lambda와 Firehose가 폴링하고 S3를 분석한다.');
  });

  test('is not made up where nothing is shared, or in a language without one', () => {
    expect(bothSentence(graph, [], 'en')).toBeUndefined();
    expect(bothSentence(graph, commonGround(graph, 'athena', 'redshift'), 'fr')).toBeUndefined();
  });

  test('can be said of every pair that somebody compared, with no place left open', () => {
    for (const { items } of graph.comparisons.values()) {
      const [a, b] = items;
      if (a === undefined || b === undefined || items.length !== 2) continue;
      for (const language of ['en', 'ko']) {
        expect(both(a.id, b.id, language) ?? '').not.toMatch(/[{}]|은\/는|이\/가|을\/를|\(으\)|undefined| {2}/);
      }
    }
  });
});
