import type { Graph } from '../graph/graph.ts';
import { shortestPaths } from '../graph/path.ts';
import { isFrom, isTo } from './cues.ts';
import type { Guess } from './guess.ts';
import type { Question } from './question.ts';
import { DOUBT } from './relations.ts';

/** The way from one named concept to another, when there is one. */
export function pathGuesses(graph: Graph, question: Question): readonly Guess[] {
  const [first, second, third] = question.mentions;
  if (first === undefined || second === undefined || third !== undefined || question.comparing) return [];
  const [source, target] = order(question, first.concepts[0] ?? '', second.concepts[0] ?? '');
  const directed = shortestPaths(graph, source, target, { directed: true, limit: 1 })[0];
  const path = directed ?? shortestPaths(graph, source, target, { directed: false, limit: 1 })[0];
  if (path === undefined) return [];
  const sure = Math.min(first.sure, second.sure) ** DOUBT;
  const base = question.reaching ? 0.96 : directed !== undefined && path.legs.length < 4 ? 0.57 : 0.36;
  const score = (base - 0.09 * question.unread.length - (directed === undefined ? 0.02 : 0)) * sure;
  return [{ type: 'path', id: `${source},${target}`, source, target, score, why: `a path of ${path.legs.length}` }];
}

/** `to opensearch from s3` is walked from S3. */
function order(question: Question, first: string, second: string): readonly [string, string] {
  const [one, two] = question.mentions;
  if (one === undefined || two === undefined) return [first, second];
  const toFirst = isTo(question.words[one.from - 1] ?? '') && isFrom(question.words[two.from - 1] ?? '');
  const koreanTo = question.words[one.to] === '까지' && question.words[two.to] === '에서';
  return toFirst || koreanTo ? [second, first] : [first, second];
}
