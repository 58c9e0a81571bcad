import { useMemo } from 'react';
import { languageName } from '../language/messages.ts';
import type { Command } from '../search/hit.ts';
import { useApp, useMessages, useRelata, useView } from './relata.tsx';

/** What the app can do, for people who type it. */
export interface Commands {
  readonly list: readonly Command[];
  readonly run: (id: string) => void;
}

export function useCommands(): Commands {
  const { store, themes, stage } = useApp();
  const messages = useMessages();
  const { language } = useView();
  const languages = useRelata((state) => state.graph.vocabulary.languages);
  return useMemo(() => {
    const actions = new Map<string, { readonly command: Command; readonly run: () => void }>();
    const add = (id: string, label: string, keywords: readonly string[], run: () => void): void => {
      actions.set(id, { command: { id, label, keywords }, run });
    };
    for (const theme of ['light', 'dark', 'system'] as const) {
      add(`theme-${theme}`, messages.themeNext[theme], themeWords[theme], () => themes.choose(theme));
    }
    for (const other of languages) {
      if (other === language) continue;
      add(`language-${other}`, languageName(other), [other, languageName(other)], () =>
        store.show({ kind: 'language', language: other }),
      );
    }
    add('map', messages.backToMap, ['home', 'map', '처음', '지도'], () => store.show({ kind: 'go', place: { kind: 'map' } }));
    add('outline', messages.outline, ['outline', 'list', '목록', '개요'], () => store.show({ kind: 'present', presentation: 'outline' }));
    add('table', messages.table, ['table', '표'], () => store.show({ kind: 'present', presentation: 'table' }));
    add('fit', messages.fit, ['fit', 'reset zoom', '맞춤'], () => stage.fit());
    add('copy-link', messages.shareCopy, ['copy link', 'share', '공유', '링크 복사'], () => {
      void navigator.clipboard?.writeText(window.location.href).catch(() => undefined);
    });
    add('comparisons', messages.comparisons, ['comparisons', 'all comparisons', '비교 목록'], () =>
      store.show({ kind: 'go', place: { kind: 'comparisons' } }),
    );
    add('scenarios', messages.scenarios, ['scenarios', '상황 목록'], () => store.show({ kind: 'go', place: { kind: 'scenarios' } }));
    add('about', messages.about, ['about', 'sources', '소개', '출처'], () => store.show({ kind: 'go', place: { kind: 'about' } }));
    return {
      list: [...actions.values()].map(({ command }) => command),
      run: (id) => actions.get(id)?.run(),
    };
  }, [store, themes, stage, messages, language, languages]);
}

const themeWords = {
  light: ['light', 'light mode', '밝게', '라이트 모드'],
  dark: ['dark', 'dark mode', '어둡게', '다크 모드'],
  system: ['system theme', '시스템 테마'],
} as const;
