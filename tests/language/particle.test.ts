import { describe, expect, test } from 'vitest';
import { finalOf, type Final } from '../../src/language/final.ts';
import { particleAfter, withParticle, type Particle } from '../../src/language/particle.ts';

/** Form, its reading where one is given, and how it ends when it is read. */
const NAMES: readonly (readonly [form: string, reading: string | undefined, final: Final])[] = [
  // Hangul
  ['보안 그룹', undefined, 'consonant'],
  ['대기열', undefined, 'rieul'],
  ['서브넷', undefined, 'consonant'],
  ['람다', undefined, 'vowel'],
  ['가용 영역', undefined, 'consonant'],
  ['고가용성', undefined, 'consonant'],
  ['재해 복구', undefined, 'vowel'],
  ['짧은 폴링', undefined, 'consonant'],
  ['로드 밸런싱', undefined, 'consonant'],
  ['역할', undefined, 'rieul'],
  ['NAT 게이트웨이', undefined, 'vowel'],
  ['S3 버킷', undefined, 'consonant'],
  // with a reading
  ['CloudTrail', '클라우드트레일', 'rieul'],
  ['S3', '에스쓰리', 'vowel'],
  ['Load Balancing', '로드 밸런싱', 'consonant'],
  ['ELB', '이엘비', 'vowel'],
  ['EC2', '이씨투', 'vowel'],
  ['Lambda', '람다', 'vowel'],
  ['SQS', '에스큐에스', 'vowel'],
  ['IAM', '아이엠', 'consonant'],
  ['OpenSearch', '오픈서치', 'vowel'],
  ['CloudWatch', '클라우드워치', 'vowel'],
  ['Firehose', '파이어호스', 'vowel'],
  ['Route 53', '라우트 오십삼', 'consonant'],
  ['Elastic Beanstalk', '일래스틱 빈스톡', 'consonant'],
  ['PostgreSQL', '포스트그레스큐엘', 'rieul'],
  ['Auto Scaling', '오토 스케일링', 'consonant'],
  ['MySQL', '마이에스큐엘', 'rieul'],
  ['Step Functions', '스텝 펑션스', 'vowel'],
  ['Kinesis Data Streams', '키네시스 데이터 스트림스', 'vowel'],
  ['Direct Connect', '다이렉트 커넥트', 'vowel'],
  ['Global Accelerator', '글로벌 액셀러레이터', 'vowel'],
  // capitals and digits without a reading
  ['VPC', undefined, 'vowel'],
  ['SQL', undefined, 'rieul'],
  ['RAM', undefined, 'consonant'],
  ['DSN', undefined, 'consonant'],
  ['ALB', undefined, 'vowel'],
  ['EMR', undefined, 'rieul'],
  ['gp3', undefined, 'vowel'],
  ['io1', undefined, 'consonant'],
  ['IPv6', undefined, 'vowel'],
  ['IPv4', undefined, 'vowel'],
  ['X9', undefined, 'consonant'],
  ['포트 443', undefined, 'consonant'],
  ['포트 22', undefined, 'vowel'],
  ['포트 8081', undefined, 'rieul'],
  ['포트 80', undefined, 'consonant'],
  ['100', undefined, 'consonant'],
  ['30%', undefined, 'vowel'],
  // Latin words without a reading
  ['Kernel', undefined, 'rieul'],
  ['Oracle', undefined, 'rieul'],
  ['Role', undefined, 'rieul'],
  ['Stream', undefined, 'consonant'],
  ['Zone', undefined, 'consonant'],
  ['Warm Pool', undefined, 'rieul'],
  ['Traffic', undefined, 'consonant'],
  ['Bucket', undefined, 'consonant'],
  ['Web', undefined, 'consonant'],
  ['Service', undefined, 'vowel'],
  ['Gateway', undefined, 'vowel'],
  ['Block', undefined, 'consonant'],
  ['Group', undefined, 'consonant'],
  // brackets, quotes and signs at the end
  ['관계형 데이터베이스(RDS)', undefined, 'vowel'],
  ['네트워크 접근 제어 목록 (NACL)', undefined, 'consonant'],
  ['키 관리 서비스[KMS](필수)', undefined, 'vowel'],
  ['(NACL)', undefined, 'rieul'],
  ['RDS(관계형)', '알디에스(관계형)', 'vowel'],
  ['MQ(브로커)', '엠큐 브로커', 'vowel'],
  ['“역할”', undefined, 'rieul'],
  ['웹!', undefined, 'consonant'],
  ['', undefined, 'vowel'],
];

const CHOSEN: Readonly<Record<Final, Readonly<Record<Particle, string>>>> = {
  vowel: { '은/는': '는', '이/가': '가', '을/를': '를', '과/와': '와', '(으)로': '로' },
  rieul: { '은/는': '은', '이/가': '이', '을/를': '을', '과/와': '과', '(으)로': '로' },
  consonant: { '은/는': '은', '이/가': '이', '을/를': '을', '과/와': '과', '(으)로': '으로' },
};
const PARTICLES: readonly Particle[] = ['은/는', '이/가', '을/를', '과/와', '(으)로'];

describe.each(NAMES)('%s (%s) ends in %s', (form, reading, final) => {
  test('as it is read', () => {
    expect(finalOf(reading ?? form)).toBe(final);
  });
  test.each(PARTICLES)('takes %s', (particle) => {
    expect(particleAfter(form, particle, reading)).toBe(CHOSEN[final][particle]);
    expect(withParticle(form, particle, reading)).toBe(form + CHOSEN[final][particle]);
  });
});

test('decomposed names are read as composed ones', () => {
  expect(withParticle('역할'.normalize('NFD'), '(으)로')).toBe('역할'.normalize('NFD') + '로');
});
