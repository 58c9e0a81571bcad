import { useMemo } from 'react';
import type { Command, Hit } from '../search/hit.ts';
import { useReading } from './relata.tsx';
import { useSearch } from './useSearch.ts';

/** What words alone find, best first. */
export interface Found {
  /** False while the search is on its way. */
  readonly ready: boolean;
  readonly scenarios: readonly string[];
  /** Concepts that the words themselves find. */
  readonly named: readonly string[];
  /** Everything that facts may narrow: what was found, and what answers or tempts in the situations found. */
  readonly candidates: readonly string[];
}

const noCommands: readonly Command[] = [];
const mostHits = 60;
/** What is found less surely than this share of the best of its kind was hardly meant. */
const share = 0.55;
const mostScenarios = 12;
const mostNamed = 8;

/** What a need finds; everything that there is for none. */
export function useFound(need: string): Found {
  const { graph } = useReading();
  const { answer, ready } = useSearch(noCommands, need !== '');
  return useMemo(() => {
    if (need === '') {
      const scenarios = [...graph.scenarios.keys()];
      return { ready: true, scenarios, named: [], candidates: [...graph.concepts.keys()] };
    }
    const { hits } = answer(need, mostHits);
    const best = (type: Hit['type'], most: number): readonly string[] => {
      const some = hits.filter((hit) => hit.type === type);
      const least = share * (some[0]?.score ?? 0);
      return some
        .filter(({ score }) => score >= least)
        .slice(0, most)
        .map(({ id }) => id);
    };
    const scenarios = best('scenario', mostScenarios);
    const named = best('concept', mostNamed);
    const about = scenarios.flatMap((id) => {
      const { answers = [], against = [] } = graph.scenarios.get(id) ?? {};
      return [...answers, ...against];
    });
    return { ready, scenarios, named, candidates: [...new Set([...about, ...named])] };
  }, [need, graph.scenarios, graph.concepts, answer, ready]);
}
