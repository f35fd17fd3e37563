import type { Quotation } from "../../domain/quotation.ts";
import { fold } from "../../text/fold.ts";
import type { Alignment } from "./alignment.ts";
import type { PastedWords } from "./pasted-words.ts";

/** The words of a statement's speaker, name and role, folded. */
export function speakerWords(quotation: Quotation | null): ReadonlySet<string> {
  const speaker = quotation?.attribution.speaker;
  if (!speaker) return none;
  return new Set(fold(`${speaker.name} ${speaker.role ?? ""}`).match(/[\p{L}\p{N}]+/gu));
}

const none: ReadonlySet<string> = new Set();

/** How much of a quote a statement covers, its speaker's name aside: “*the board* had no role” for “it had no role”. */
export function coverBeside(pasted: PastedWords, { pairs, cover }: Alignment, speaker: ReadonlySet<string>): number {
  if (speaker.size === 0) return cover;
  let total = pasted.totalWeight;
  for (const [i, at] of pairs.entries()) {
    if (at < 0 && speaker.has(pasted.words[i]?.form ?? "")) total -= pasted.weight[i] as number;
  }
  return total <= 0 ? cover : Math.min(1, (cover * pasted.totalWeight) / total);
}
