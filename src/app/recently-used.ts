/** Keeps the values used last, at most `capacity` of them. */
export interface RecentlyUsed<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

export function createRecentlyUsed<Value>(capacity: number): RecentlyUsed<Value> {
  // Map keeps insertion order, so the first key is the least recently used one.
  const values = new Map<string, Value>();
  return {
    get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      const oldest = values.keys().next();
      if (values.size > capacity && !oldest.done) values.delete(oldest.value);
    },
    delete: (key) => void values.delete(key),
  };
}
