/** Shuffles in place (Fisher and Yates) by a linear congruential generator, so that a seed always gives the same order. */
export function shuffle<Item>(items: Item[], seed: number): Item[] {
  let state = seed | 0;
  for (let index = items.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const other = (state >>> 0) % (index + 1);
    [items[index], items[other]] = [items[other] as Item, items[index] as Item];
  }
  return items;
}
