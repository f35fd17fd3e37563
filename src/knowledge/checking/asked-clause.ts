import type { QuoteIndex } from "./quote-index.ts";

/** How many words a question may have before the words that are looked for. */
const reach = 30;

/**
 * Whether words stand in a clause that nobody states, because it is only asked: “asked whether *the port had paused its
 * shipments*”, “wondered if *it was safe*”, “it is unclear whether …”. `from` is the first of them in the text.
 */
export function isAsked(text: string, index: QuoteIndex, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (index.sentence[at] !== index.sentence[from] || index.region[at] !== index.region[from]) return false;
    if (partsClauses(text, index, at)) return false;
    const form = index.words[at]?.form ?? "";
    if (form === "whether") return true;
    if (form === "if") return isAskedBefore(text, index, at);
  }
  return false;
}

/** How many words may stand between “asked” and “if”: “asked the mayor if”. */
const nearby = 6;

function isAskedBefore(text: string, index: QuoteIndex, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - nearby); before--) {
    if (index.sentence[before] !== index.sentence[at] || partsClauses(text, index, before)) return false;
    if (asking.has(index.words[before]?.form ?? "")) return true;
  }
  return false;
}

const asking: ReadonlySet<string> = new Set(
  "ask asks asked asking wonder wonders wondered wondering inquire inquired enquired know see".split(" "),
);

const partsClauses = (text: string, { words }: QuoteIndex, at: number): boolean =>
  /[,;:.!?()—–\n]/.test(text.slice(words[at]?.span.end, words[at + 1]?.span.start));
