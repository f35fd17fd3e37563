/** Keeps prepared statements by their text, least recently used dropped first: preparing anew each time grows memory. */
export function createStatementCache<Prepared>(prepare: (sql: string) => Prepared, capacity = 256) {
  const kept = new Map<string, Prepared>();

  return {
    get(sql: string): Prepared {
      const prepared = kept.get(sql) ?? prepare(sql);
      // A map keeps the order of insertion: what is used moves to its end.
      kept.delete(sql);
      kept.set(sql, prepared);
      const oldest = kept.keys().next();
      if (kept.size > capacity && !oldest.done) kept.delete(oldest.value);
      return prepared;
    },
    clear: () => kept.clear(),
  };
}
