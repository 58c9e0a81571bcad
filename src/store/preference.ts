/** What a reader has chosen for good; survives a storage that fails, for as long as the page lives. */
export interface Preferences {
  get(key: 'language' | 'theme'): string | undefined;
  set(key: 'language' | 'theme', value: string | undefined): void;
}

/** Preferences in a storage that may be absent, full or forbidden. `storage` is called late, since merely naming it may throw. */
export function storedPreferences(storage: () => Storage): Preferences {
  const held = new Map<string, string | undefined>();
  return {
    get(key) {
      if (held.has(key)) return held.get(key);
      try {
        return storage().getItem(`relata.${key}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      held.set(key, value);
      try {
        if (value === undefined) storage().removeItem(`relata.${key}`);
        else storage().setItem(`relata.${key}`, value);
      } catch {
        // The page works without a storage: `held` keeps the choice until it is closed.
      }
    },
  };
}
