import { describe, expect, test } from 'vitest';
import { meant } from '../../src/format/complaint.ts';

describe('what was meant', () => {
  test.each([
    ['opensearh', ['opensearch', 'openshift'], "did you mean 'opensearch'?"],
    ['fifo', ['sqs-fifo-queue', 'sqs-standard-queue'], "did you mean 'sqs-fifo-queue'?"],
    ['zebra', ['cat', 'dog'], 'choose one of cat, dog'],
    ['zebra', [], 'take it out'],
    ['zebra', Array.from({ length: 30 }, (_, at) => `thing-${at}`), 'name one that exists, or write it first'],
  ])('by %s', (name, known, cure) => {
    expect(meant(name, known)).toBe(cure);
  });

  test('is found in names that can be walked through only once', () => {
    expect(meant('mocka', new Map([['moka', 1]]).keys())).toBe("did you mean 'moka'?");
  });
});
