import { pause, stop } from "./clause-marks.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordWindow } from "./word-window.ts";

/** How many words around an excerpt can govern it. */
const reach = 30;

/**
 * What stands before an excerpt in its own sentence and speech, up to a semicolon or words that are quoted too: its
 * words as they are heard, with “,” for a comma, colon or dash and “…” for words that are quoted. Empty where the excerpt
 * begins a sentence.
 */
export function leadOf(index: QuoteIndex, { from }: WordWindow, isQuoted: (at: number) => boolean): string {
  const words: string[] = [];
  for (let at = from; at > 0 && words.length < reach; at--) {
    if (index.parted[at] === stop && index.region[at] === index.region[at - 1]) break;
    if (index.parted[at] === pause && words[0] !== ",") words.unshift(",");
    if (!together(index, at - 1, from)) break;
    if (isQuoted(at - 1)) return ["…", ...words].join(" ");
    if (!isAside(index, at - 1)) words.unshift(index.words[at - 1]?.form ?? "");
  }
  return words.join(" ");
}

/** What stands behind an excerpt in its own sentence and speech, see `leadOf`; “ where the speech was interrupted. */
export function tailOf(index: QuoteIndex, { to }: WordWindow, isQuoted: (at: number) => boolean): string {
  const words: string[] = [];
  for (let at = to; at < index.words.length && words.length < reach; at++) {
    if (isQuoted(at) || !together(index, at, to - 1)) break;
    if (index.parted[at] === stop && index.region[at] === index.region[at - 1]) break;
    if (index.parted[at] === pause && words.at(-1) !== ",") words.push(",");
    if (!isAside(index, at)) {
      if (index.region[at] !== index.region[to - 1] && !words.includes("“")) words.push("“");
      words.push(index.words[at]?.form ?? "");
    }
  }
  return words.join(" ");
}

// “If we lose,” *she said*, “I will go”; “in promises *[of overtime]*, but …”
const isAside = (index: QuoteIndex, at: number): boolean =>
  (index.words[at]?.bracketed ?? false) || (index.region[at] === -1 && index.omissible[at] === 1);

/** Whether two places are of one sentence, and both in speech or both outside of it. */
function together(index: QuoteIndex, at: number, excerpt: number): boolean {
  if (index.sentence[at] !== index.sentence[excerpt]) return false;
  if (index.region[at] === index.region[excerpt] || isAside(index, at)) return true;
  const [own, other] = [index.quotation[excerpt] as number, index.quotation[at] as number];
  return own >= 0 && own === other && index.region[excerpt] !== -1 && index.region[at] !== -1;
}
