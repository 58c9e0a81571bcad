import { useMemo } from 'react';
import { languageName, messagesIn } from '../language/messages.ts';
import type { Messages } from '../language/messages-en.ts';
import type { Command } from '../search/hit.ts';
import { toggleFullScreen } from './full-screen.ts';
import { useApp, useRelata, useView } from './relata.tsx';

/** What the app can do, for people who type it. */
export interface Commands {
  readonly list: readonly Command[];
  readonly run: (id: string) => void;
}

interface Action {
  readonly id: string;
  readonly label: (messages: Messages) => string;
  readonly english: readonly string[];
  readonly korean: readonly string[];
  readonly run: () => void;
}

export function useCommands(): Commands {
  const { store, themes, stage } = useApp();
  const { language } = useView();
  const languages = useRelata((state) => state.graph.vocabulary.languages);
  return useMemo(() => {
    const go = (kind: 'map' | 'comparisons' | 'scenarios' | 'tours' | 'about') => () =>
      store.show({ kind: 'go', place: { kind } });
    const theme = (choice: 'light' | 'dark' | 'system') => () => {
      store.show({ kind: 'own-theme' });
      themes.choose(choice);
    };
    const present = (presentation: 'outline' | 'table') => () => store.show({ kind: 'present', presentation });
    const actions: readonly Action[] = [
      {
        id: 'theme-light',
        label: (m) => m.themeNext.light,
        english: ['light', 'light mode'],
        korean: ['밝게', '라이트 모드'],
        run: theme('light'),
      },
      {
        id: 'theme-dark',
        label: (m) => m.themeNext.dark,
        english: ['dark', 'dark mode'],
        korean: ['어둡게', '다크 모드'],
        run: theme('dark'),
      },
      {
        id: 'theme-system',
        label: (m) => m.themeNext.system,
        english: ['system theme'],
        korean: ['시스템 테마'],
        run: theme('system'),
      },
      { id: 'map', label: (m) => m.backToMap, english: ['map', 'home'], korean: ['지도', '처음'], run: go('map') },
      {
        id: 'outline',
        label: (m) => m.outline,
        english: ['outline', 'list'],
        korean: ['개요', '목록'],
        run: present('outline'),
      },
      { id: 'table', label: (m) => m.table, english: ['table'], korean: ['표'], run: present('table') },
      {
        id: 'fit',
        label: (m) => m.fit,
        english: ['fit', 'reset zoom'],
        korean: ['맞춤', '전체'],
        run: () => stage.fit(),
      },
      {
        id: 'copy-link',
        label: (m) => m.shareCopy,
        english: ['copy link', 'copy address'],
        korean: ['링크 복사', '주소 복사'],
        run: copyAddress,
      },
      {
        id: 'comparisons',
        label: (m) => m.comparisons,
        english: ['comparisons', 'all comparisons'],
        korean: ['비교 목록'],
        run: go('comparisons'),
      },
      {
        id: 'scenarios',
        label: (m) => m.scenarios,
        english: ['scenarios'],
        korean: ['상황 목록'],
        run: go('scenarios'),
      },
      {
        id: 'tours',
        label: (m) => m.tours,
        english: ['tours', 'guided tours'],
        korean: ['둘러보기 목록'],
        run: go('tours'),
      },
      {
        id: 'full-screen',
        label: (m) => m.fullScreen,
        english: ['full screen'],
        korean: ['전체 화면'],
        run: toggleFullScreen,
      },
      { id: 'about', label: (m) => m.about, english: ['about', 'sources'], korean: ['소개', '출처'], run: go('about') },
      ...languages
        .filter((other) => other !== language)
        .map((other) => ({
          id: `language-${other}`,
          label: () => languageName(other),
          english: [other, languageName(other)],
          korean: [other, languageName(other)],
          run: () => store.show({ kind: 'language', language: other }),
        })),
    ];
    return {
      list: actions.map((action) => commandOf(action, languages)),
      run: (id) => actions.find((action) => action.id === id)?.run(),
    };
  }, [store, themes, stage, language, languages]);
}

function commandOf({ id, label, english, korean }: Action, languages: readonly string[]): Command {
  const words = [...english, ...korean];
  return {
    id,
    label: Object.fromEntries(languages.map((one) => [one, label(messagesIn(one))])),
    keywords: Object.fromEntries(languages.map((one) => [one, words])),
  };
}

function copyAddress(): void {
  void navigator.clipboard?.writeText(window.location.href).catch(() => undefined);
}
