import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit } from '../../src/search/hit.ts';
import { createIndex, search } from '../../src/search/search.ts';
import { COMMANDS } from './judge.ts';
import { coreOnly } from './loose.ts';
import { smallGraph } from './small-graph.ts';

const graph = smallGraph();
const index = createIndex(graph);

function hits(query: string, language = 'en'): readonly Hit[] {
  return search(index, query, { language, limit: 12, commands: COMMANDS }).hits;
}

function first(query: string, language = 'en'): string {
  const [hit] = hits(query, language);
  return hit === undefined ? 'nothing' : `${hit.type} ${hit.id}`;
}

describe('finds a concept by', () => {
  test.each([
    ['its name', 'Amazon Data Firehose', 'data-firehose'],
    ['its short name', 'firehose', 'data-firehose'],
    ['its name without the vendor', 'data firehose', 'data-firehose'],
    ['an abbreviation', 'KDS', 'kinesis-data-streams'],
    ['a former name', 'Kinesis Data Firehose', 'data-firehose'],
    ['part of a former name', 'kinesis firehose', 'data-firehose'],
    ['a former name without its ends', 'elasticsearch', 'opensearch'],
    ['a Korean reading', '클라우드워치', 'cloudwatch'],
    ['a Korean name without its space', '보안그룹', 'security-group'],
    ['a Korean description', '위협 탐지', 'guardduty'],
    ['a description in other words', '지표를 모니터링', 'cloudwatch'],
    ['initials', 'ㅋㄹㅇㄷㅇㅊ', 'cloudwatch'],
    ['initials of a description', 'ㄷㄱㅇ', 'sqs'],
    ['half a syllable', '레드시ㅍ', 'redshift'],
    ['a syllable that took a letter too many', '레드싶', 'redshift'],
    ['Korean typed with the English layout', 'eorlduf', 'sqs'],
    ['English typed with the Korean layout', 'ㄴㅂㄴ', 'sqs'],
    ['English that became syllables', '눈', 'sns'],
    ['decomposed Unicode', '클라우드워치'.normalize('NFD'), 'cloudwatch'],
    ['full-width letters', 'ＳＱＳ', 'sqs'],
    ['two languages', 'nat 게이트웨이', 'nat-gateway'],
    ['words in another order', 'gateway nat', 'nat-gateway'],
    ['a swap', 'gaurdduty', 'guardduty'],
    ['a swap across a wrong space', 'gaurd duty', 'guardduty'],
    ['a missing letter', 'clodwatch', 'cloudwatch'],
    ['a Korean slip', '클라우드와치', 'cloudwatch'],
    ['an intent in another form', 'detecting threats', 'guardduty'],
    ['a beginning', 'cloudw', 'cloudwatch'],
  ])('%s: %s', (_, query, id) => {
    expect(first(query)).toBe(`concept ${id}`);
  });
});

describe('reads questions', () => {
  test.each([
    ['firehose opensearch', 'relation data-firehose.loads-into.opensearch'],
    ['guardduty to cloudwatch', 'relation guardduty.feeds.cloudwatch'],
    ['gaurdduty cloudwach', 'relation guardduty.feeds.cloudwatch'],
    ['what loads into redshift', 'relation data-firehose.loads-into.redshift'],
    ['redshift에 적재하는 것', 'relation data-firehose.loads-into.redshift'],
    ['파이어호스가 적재하는 곳', 'relation data-firehose.loads-into.opensearch'],
    ['who encrypts s3', 'relation kms.encrypts.s3'],
    ['what is encrypted by kms', 'relation kms.encrypts.s3'],
    ['what does s3 trigger', 'relation s3.triggers.lambda'],
    ['KMS S3 암호화', 'relation kms.encrypts.s3'],
    ['sqs vs mq', 'comparison sqs-vs-amazon-mq'],
    ['cloudtrail config 차이', 'comparison cloudtrail-vs-config'],
    ['cloudtrail config', 'comparison cloudtrail-vs-config'],
    ['nacl 보안그룹', 'comparison security-group-vs-nacl'],
    ['difference between s3 and redshift', 'comparison s3,redshift'],
    ['s3 vs redshift vs opensearch', 'comparison s3,redshift,opensearch'],
    ['sns sqs', 'relation sns.sends-to.sqs'],
    ['sns or sqs', 'comparison sns,sqs'],
    ['queue or broker', 'comparison sqs-vs-amazon-mq'],
    ['how does s3 reach opensearch', 'path s3,opensearch'],
    ['s3에서 opensearch까지', 'path s3,opensearch'],
    ['who changed my resource', 'scenario who-changed-it'],
    ['decouple services', 'scenario decouple'],
    ['감사 로그', 'scenario who-changed-it'],
    ['first steps', 'tour first-steps'],
    ['dark', 'command theme-dark'],
    ['한국어', 'command language-ko'],
    ['copy link', 'command copy-link'],
  ])('%s -> %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });
  test('shows every relation that was asked for, and the named ones only', () => {
    const loaded = hits('what loads into opensearch').filter(({ type }) => type === 'relation');
    expect(loaded.map(({ id }) => id).toSorted()).toEqual([
      'data-firehose.loads-into.opensearch',
      'lambda.loads-into.opensearch',
    ]);
  });
  test('compares in the order of the query, authored or not', () => {
    expect(hits('mq vs sqs')[0]).toMatchObject({ id: 'sqs-vs-amazon-mq', items: ['amazon-mq', 'sqs'] });
    expect(hits('redshift vs s3')[0]).toMatchObject({ id: 'redshift,s3', items: ['redshift', 's3'] });
  });
  test('begins to compare before the second name is whole', () => {
    expect(first('cloudtrail vs con')).toBe('comparison cloudtrail-vs-config');
  });
  test('the thing itself stands above sentences about it', () => {
    expect(hits('opensearch').map(({ type }) => type)[0]).toBe('concept');
  });
});

describe('finds nothing', () => {
  test.each(['asdkjh', 'qwzxv', 'aaaaaaa', 'blorptastic', '뷁뷁', '!!!'])('for %s, and asks back at most', (query) => {
    const answer = search(index, query, { language: 'en', limit: 12, commands: COMMANDS });
    expect(answer.hits).toEqual([]);
  });
  test('suggests the nearest thing', () => {
    expect(search(index, 'closedworch', { language: 'en', limit: 5 }).suggestion?.id).toBe('cloudwatch');
  });
  test('for nothing', () => {
    expect(search(index, '  ', { language: 'en', limit: 5 })).toEqual({ hits: [] });
  });
});

describe('an answer', () => {
  test('speaks the language that is asked for, with marks on what was typed', () => {
    expect(hits('cloudtrail s3', 'ko')[0]).toMatchObject({
      label: 'CloudTrail은 S3로 로그를 전송한다',
      marks: [
        [0, 10],
        [12, 14],
      ],
    });
    expect(hits('보안 그ㄹ', 'ko')[0]).toMatchObject({
      label: '보안 그룹',
      marks: [
        [0, 2],
        [3, 5],
      ],
    });
  });
  test('says by which other name a concept was found', () => {
    expect(hits('elasticsearch service')[0]).toMatchObject({
      label: 'Amazon OpenSearch Service',
      detail: expect.stringContaining('Elasticsearch'),
    });
  });
  test('says why', () => {
    expect(hits('sqs')[0]?.why).toBe('name exactly');
    expect(hits('ㄴㅂㄴ')[0]?.why).toContain('typed as sqs');
  });
  test('has no more hits than wanted', () => {
    expect(search(index, 's', { language: 'en', limit: 3 }).hits).toHaveLength(3);
  });
});

test('names and readings are enough before the texts have come', () => {
  const bare = createIndex(coreOnly(graph));
  const found = (query: string): string | undefined => search(bare, query, { language: 'ko', limit: 3 }).hits[0]?.id;
  expect(found('클라우드워치')).toBe('cloudwatch');
  expect(found('ㄹㅁㄷ') ?? found('ㄹㄷ')).toBe('lambda');
  expect(found('sqs vs mq')).toBe('sqs-vs-amazon-mq');
});

test('reads no further than 64 letters', () => {
  expect(first(`sqs${' '.repeat(61)} nonsense`)).toBe('concept sqs');
});

test('anything gives an answer, the same each time, best first', () => {
  const scraps = [
    'sqs',
    'vs',
    'what',
    'loads',
    '차이',
    '람다',
    'ㄹ',
    'ㅏ',
    '에서',
    ' ',
    'from',
    'to',
    '(',
    '\\',
    '{a}',
    '́',
    '😀',
    'x',
  ];
  const query = fc.oneof(
    fc.string({ maxLength: 64 }),
    fc.string({ unit: 'binary', maxLength: 64 }),
    fc.string({ unit: fc.constantFrom(...scraps), maxLength: 16 }),
  );
  fc.assert(
    fc.property(query, (text) => {
      const answer = search(index, text, { language: 'ko', limit: 20, commands: COMMANDS });
      const scores = answer.hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const hit of answer.hits)
        expect(hit.marks.every(([from, to]) => from >= 0 && from < to && to <= hit.label.length)).toBe(true);
      expect(search(createIndexOnce(), text, { language: 'ko', limit: 20, commands: COMMANDS })).toEqual(answer);
    }),
    { numRuns: 300 },
  );
});

let other: ReturnType<typeof createIndex> | undefined;
function createIndexOnce(): ReturnType<typeof createIndex> {
  return (other ??= createIndex(smallGraph()));
}
