import { describe, expect, test } from 'vitest';
import { jsonOf } from '../../src/format/excerpt-json.ts';
import { excerptOf } from '../../src/format/excerpt.ts';
import { emptyView } from '../../src/view/decode.ts';
import { shownIn } from '../../src/view/shown.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({
  concepts: ['sns', 'sqs', 'mq', 's3:right'],
  relations: ['sns feeds sqs', 'sqs rivals mq', 'mq loads s3'],
});
const imprint = {
  title: 'SQS',
  address: 'https://relata.example/en/concept/sqs/',
  site: 'https://relata.example/en/',
  date: '2026-11-23',
  language: 'ko',
};

describe('an excerpt', () => {
  const shown = shownIn(graph, { ...emptyView('en'), place: { kind: 'concept', id: 'sqs', hops: 1, expanded: [] } });
  const excerpt = excerptOf(graph, shown, imprint);

  test('holds what a view shows, in words', () => {
    expect(excerpt.concepts.map(({ id }) => id)).toEqual(['sns', 'sqs', 'mq']);
    expect(excerpt.concepts[1]).toMatchObject({ name: 'Amazon SQS', short: 'SQS', names: { ko: 'Amazon SQS' } });
    expect(excerpt.relations).toEqual([
      {
        id: 'sns.feeds.sqs',
        source: 'sns',
        target: 'sqs',
        type: 'feeds',
        label: 'feeds-ko',
        sentence: 'SNS는 SQS를 feeds',
      },
      {
        id: 'sqs.rivals.mq',
        source: 'sqs',
        target: 'mq',
        type: 'rivals',
        label: 'rivals-ko',
        sentence: 'SQS는 MQ를 rivals',
      },
    ]);
    expect(excerpt.types).toEqual([
      { id: 'feeds', labels: { en: 'feeds', ko: 'feeds-ko' }, symmetric: false },
      { id: 'rivals', labels: { en: 'rivals', ko: 'rivals-ko' }, symmetric: true },
    ]);
  });

  test('leaves out relations to what is not in it', () => {
    const relations = [...graph.relations.values()];
    expect(excerptOf(graph, { concepts: ['mq', 's3'], relations }, imprint).relations.map(({ id }) => id)).toEqual([
      'mq.loads.s3',
    ]);
  });

  test('is the same as JSON', () => {
    expect(JSON.parse(jsonOf(excerpt))).toEqual(excerpt);
  });
});
