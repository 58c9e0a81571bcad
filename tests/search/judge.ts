import { readFileSync } from 'node:fs';
import type { Graph } from '../../src/graph/graph.ts';
import type { Command, Hit } from '../../src/search/hit.ts';

/** What a person would want to see first. A scenario is wanted by one of its answers. */
export interface Wanted {
  readonly type: Hit['type'];
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly items?: readonly string[];
  readonly answer?: string;
}

export interface Labelled {
  readonly q: string;
  readonly kind: string;
  /** Empty: nothing should be found. */
  readonly expect: readonly Wanted[];
  readonly accept: readonly Wanted[];
  readonly lang: string;
  readonly scope: string;
  /** Kept apart: not looked at while tuning. */
  readonly apart: boolean;
}

export const QUERIES: readonly Labelled[] = queriesIn('queries.json');

/** Written by someone who had seen neither code nor results: to measure with, never to tune on. */
export const KEPT_APART: readonly Labelled[] = queriesIn('queries-kept-apart.json');

function queriesIn(file: string): readonly Labelled[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** Commands as an app would hand them in. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'theme-dark',
    label: { en: 'Dark theme', ko: '어두운 테마' },
    keywords: { en: ['dark', 'dark mode', 'night'], ko: ['어둡게', '다크 모드'] },
  },
  {
    id: 'theme-light',
    label: { en: 'Light theme', ko: '밝은 테마' },
    keywords: { en: ['light mode', 'bright'], ko: ['밝게', '라이트 모드'] },
  },
  {
    id: 'language-ko',
    label: { en: 'Read in Korean', ko: '한국어로 보기' },
    keywords: { en: ['korean', '한국어'], ko: ['한국어', '한글'] },
  },
  {
    id: 'language-en',
    label: { en: 'Read in English', ko: '영어로 보기' },
    keywords: { en: ['english'], ko: ['영어', 'english'] },
  },
  {
    id: 'copy-link',
    label: { en: 'Copy the link', ko: '링크 복사' },
    keywords: { en: ['copy link', 'share'], ko: ['주소 복사', '공유'] },
  },
  {
    id: 'export-svg',
    label: { en: 'Export as SVG', ko: 'SVG로 내보내기' },
    keywords: { en: ['export svg', 'download picture'], ko: ['그림 내려받기'] },
  },
];

/** Where the first wanted hit stands, from 1; 0 when it is not there. Of a query for nothing: 1 when nothing was found. */
export function rankOf(graph: Graph, labelled: Labelled, hits: readonly Hit[]): number {
  if (labelled.expect.length === 0) return hits.length === 0 ? 1 : 0;
  const wanted = [...labelled.expect, ...labelled.accept];
  return hits.findIndex((hit) => wanted.some((one) => isWanted(graph, one, hit))) + 1;
}

function isWanted(graph: Graph, wanted: Wanted, hit: Hit): boolean {
  if (hit.type !== wanted.type) return false;
  switch (wanted.type) {
    case 'relation':
    case 'path':
      return (wanted.from ?? hit.source) === hit.source && (wanted.to ?? hit.target) === hit.target;
    case 'comparison': {
      const members = (hit.items ?? []).flatMap(
        (id) => graph.comparisons.get(hit.id)?.items.find((item) => item.id === id)?.members ?? [id],
      );
      return (wanted.items ?? []).every((id) => members.includes(id) || (hit.items ?? []).includes(id));
    }
    case 'scenario':
      return graph.scenarios.get(hit.id)?.answers.includes(wanted.answer ?? '') ?? false;
    default:
      return hit.id === wanted.id;
  }
}
