/** Keeps the values used last while their sizes stay within a cap; the newest one always stays. */
export interface RecentlyUsed<Key, Value> {
  get(key: Key): Value | undefined;
  /** Reads a value without counting it as used. */
  peek(key: Key): Value | undefined;
  has(key: Key): boolean;
  /** @param size in the unit of the cap; 1 where the cap counts values. */
  set(key: Key, value: Value, size?: number): void;
  clear(): void;
  delete(key: Key): void;
  /** Least recently used first. */
  keys(): readonly Key[];
}

/** @param cap on the sum of the sizes, in whatever unit they are given. */
export function createRecentlyUsed<Key, Value>(cap: number): RecentlyUsed<Key, Value> {
  // Map keeps insertion order, so the first key is the least recently used one.
  const places = new Map<Key, { readonly value: Value; readonly size: number }>();
  let total = 0;

  const remove = (key: Key) => {
    total -= places.get(key)?.size ?? 0;
    places.delete(key);
  };

  return {
    get(key) {
      const place = places.get(key);
      if (!place) return undefined;
      places.delete(key);
      places.set(key, place);
      return place.value;
    },
    peek: (key) => places.get(key)?.value,
    has: (key) => places.has(key),
    set(key, value, size = 1) {
      remove(key);
      places.set(key, { value, size });
      total += size;
      for (const oldest of places.keys()) {
        if (total <= cap || oldest === key) break;
        remove(oldest);
      }
    },
    delete: remove,
    clear() {
      places.clear();
      total = 0;
    },
    keys: () => [...places.keys()],
  };
}
