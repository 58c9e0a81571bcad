import { expect, test } from 'vitest';
import { storedPreferences } from '../../src/store/preference.ts';

function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('a choice is kept for the next visit, and can be taken back', () => {
  const storage = memoryStorage();
  storedPreferences(() => storage).set('theme', 'dark');
  const later = storedPreferences(() => storage);
  expect(later.get('theme')).toBe('dark');
  later.set('theme', undefined);
  expect(storedPreferences(() => storage).get('theme')).toBeUndefined();
});

test('a storage that fails is survived, and the choice holds for the page', () => {
  const preferences = storedPreferences(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(preferences.get('language')).toBeUndefined();
  preferences.set('language', 'ko');
  expect(preferences.get('language')).toBe('ko');
});
