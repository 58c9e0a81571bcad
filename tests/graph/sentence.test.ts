import { describe, expect, test } from 'vitest';
import { fill, sentence } from '../../src/graph/sentence.ts';
import { smallGraph } from '../search/small-graph.ts';

describe('sentence', () => {
  const graph = smallGraph();
  const read = (id: string, language: string, from: 'source' | 'target'): string => {
    const relation = graph.relations.get(id);
    return relation === undefined ? '' : sentence(graph, relation, language, from);
  };
  test.each([
    ['data-firehose.loads-into.opensearch', 'en', 'source', 'Firehose loads into OpenSearch'],
    ['data-firehose.loads-into.opensearch', 'en', 'target', 'OpenSearch is loaded by Firehose'],
    ['data-firehose.loads-into.opensearch', 'ko', 'source', 'Firehose는 OpenSearch에 데이터를 적재한다'],
    ['data-firehose.loads-into.opensearch', 'ko', 'target', 'OpenSearch에는 Firehose가 데이터를 적재한다'],
    ['guardduty.feeds.cloudwatch', 'en', 'source', 'GuardDuty feeds CloudWatch'],
    ['guardduty.feeds.cloudwatch', 'ko', 'source', 'GuardDuty는 CloudWatch로 탐지 결과를 전달한다'],
    ['guardduty.feeds.cloudwatch', 'ko', 'target', 'CloudWatch는 GuardDuty로부터 탐지 결과를 전달받는다'],
    ['cloudtrail.delivers-logs-to.s3', 'ko', 'source', 'CloudTrail은 S3로 로그를 전송한다'],
    ['security-group.protects.ec2', 'ko', 'source', '보안 그룹은 EC2를 보호한다'],
    ['s3.sends-to.sqs', 'ko', 'source', 'S3는 SQS로 데이터를 보낸다'],
    ['s3.sends-to.sqs', 'en', 'source', 'S3 sends data to SQS'],
  ] as const)('%s in %s from its %s', (id, language, from, expected) => {
    expect(read(id, language, from)).toBe(expected);
  });
  test('a language that the graph lacks reads as the first', () => {
    expect(read('guardduty.feeds.cloudwatch', 'fr', 'source')).toBe('GuardDuty feeds CloudWatch');
  });
  test('what the graph does not know reads as its id', () => {
    const relation = { id: 'x.likes.y', source: 'x', type: 'likes', target: 'y', via: [] };
    expect(sentence(graph, relation, 'en', 'source')).toBe('x likes y');
  });
});

describe('fill', () => {
  test('chooses particles in Korean only', () => {
    expect(fill('{a}은/는 {b}(으)로', { a: { text: 'S3', reading: '에스쓰리' }, b: { text: '서울' } }, 'ko')).toBe(
      'S3는 서울로',
    );
    expect(fill('{a}은/는', { a: { text: 'S3' } }, 'en')).toBe('S3은/는');
  });
  test('takes pairs in either order, and regional tags', () => {
    expect(fill('{a}는/은 {a}가/이 {a}를/을 {a}와/과 {a}으로/로', { a: { text: '값' } }, 'ko-KR')).toBe(
      '값은 값이 값을 값과 값으로',
    );
  });
  test('leaves a place without a slot empty, with its particle', () => {
    expect(fill('{a}은/는 {what}을/를 {b}', { a: { text: '가' }, b: { text: '나' } }, 'ko')).toBe('가는 나');
    expect(fill('{constructor} x', {}, 'en')).toBe('x');
  });
  test('what a slot says is never a template', () => {
    expect(fill('{a} {b}', { a: { text: '{b}을/를 $&' }, b: { text: 'B' } }, 'ko')).toBe('{b}을/를 $& B');
  });
});
