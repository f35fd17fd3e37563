import type { Quotation } from "../../domain/quotation.ts";
import { stop } from "./clause-marks.ts";

/** How many words may stand between two pieces of one speech. */
const longestBreak = 8;
/** So many where they are of one piece: “*Ann Marsh, the harbour master, told reporters in the town on Monday,*”. */
const longestAttribution = 30;

interface Columns {
  readonly region: Int32Array;
  readonly parted: Uint8Array;
}

/**
 * Marks what stands between two pieces of one speech: “We are ready,” *she said*, “and we are not afraid.” A line may
 * end there: “… ready,” *Ann Marsh said.* “And we …”, *she said.*
 */
export function markInterruptions(
  omissible: Uint8Array,
  { region, parted }: Columns,
  isSameSpeech: (before: number, after: number) => boolean,
): void {
  let last = -1;
  for (let at = 0; at < region.length; at++) {
    if ((region[at] as number) < 0) continue;
    const between = at - last - 1;
    if (last >= 0 && between > 0 && between <= longestAttribution) {
      const isShort = between <= longestBreak || !parted.subarray(last + 2, at).includes(stop);
      if (isShort && isSameSpeech(last, at)) omissible.fill(1, last + 1, at);
    }
    last = at;
  }
}

/** How deep quotations within quotations are looked at. */
const deepest = 6;

/**
 * Whether two quotations, by their indices, are one person's speech, or lie in such: “*They told us nothing*,” Marsh
 * said. “I learned of it …” is Marsh's, whatever “they” told. -1 is narration.
 */
export function sameSpeech(
  quotations: readonly Quotation[],
  enclosing: Int32Array,
  before: number,
  after: number,
): boolean {
  for (let one = before, depth = 0; one >= 0 && depth < deepest; one = enclosing[one] as number, depth++) {
    const name = quotations[one]?.attribution.speaker?.name;
    for (let other = after, down = 0; other >= 0 && down < deepest; other = enclosing[other] as number, down++) {
      if (one === other || (name !== undefined && name === quotations[other]?.attribution.speaker?.name)) return true;
    }
  }
  return false;
}
