/** log Σ exp(x), without overflow; -Infinity for none. */
export function logSum(values: ArrayLike<number>): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) highest = Math.max(highest, values[index] as number);
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += Math.exp((values[index] as number) - highest);
  return highest + Math.log(sum);
}

/** Small numbers by themselves, larger ones in steps that widen: 4–5, 6–8, 9–12, 13–20, 21–35, 36–60, more. */
export function lengthStep(count: number): number {
  if (count <= 3) return count;
  return 4 + [5, 8, 12, 20, 35, 60].filter((limit) => count > limit).length;
}

/** A probability in `steps` equal steps, from 0. */
export function probabilityStep(probability: number, steps: number): number {
  return Math.min(steps - 1, Math.floor(probability * steps));
}
