/** The last of the places that isn't after one, and the first that isn't before it; infinite where there is none. */
export function placesBeside(
  places: readonly number[],
  at: number,
): { readonly before: number; readonly after: number } {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  const after = places[low] ?? Number.POSITIVE_INFINITY;
  return { before: after === at ? at : (places[low - 1] ?? Number.NEGATIVE_INFINITY), after };
}
