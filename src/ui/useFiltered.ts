import { useMemo, useState } from 'react';

/** A list narrowed by words that someone types: every word must stand in the text, in any order. */
export function useFiltered<T>(
  all: readonly T[],
  textOf: (one: T) => string,
): {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly shown: readonly T[];
} {
  const [text, setText] = useState('');
  const shown = useMemo(() => {
    const words = text
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return all.filter((one) => {
      const hay = textOf(one).normalize('NFC').toLowerCase();
      return words.every((word) => hay.includes(word));
    });
  }, [all, textOf, text]);
  return { text, setText, shown };
}
