import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";

/** How many tokens from its answer a question may stand. */
const reach = 60;

/**
 * What a statement's speaker was asked in the same sentence: “When asked *whether the port had paused its shipments*,
 * Hill denied any delay”, “Hill said no when asked *if he had met her*”.
 */
export function askedClaim(document: TaggedDocument, statement: Statement): TokenRange | null {
  const { lemma, lower, sentence, sentences } = document;
  const anchor = statement.cueHead >= 0 ? statement.cueHead : (statement.content[0]?.from ?? -1);
  const within = sentences[sentence[anchor] ?? -1];
  if (!within) return null;
  const own = [...statement.content, ...(statement.source ? [statement.source] : [])];
  const covers = (at: number) => own.some(({ from, to }) => from <= at && at < to);
  const first = Math.max(within.from, anchor - reach);
  for (let asked = Math.min(within.to, anchor + reach) - 1; asked >= first; asked--) {
    if (lemma[asked] !== "ask" || asked === anchor || covers(asked) || !opensAside(document, asked)) continue;
    for (let at = asked + 1; at <= asked + 4 && at < within.to; at++) {
      if (lower[at] !== "whether" && lower[at] !== "if") continue;
      const limit = asked < anchor ? firstOf(anchor, own) : Math.min(within.to, at + reach);
      return claimUpTo(document, at, limit, asked < anchor);
    }
  }
  return null;
}

// “When asked”, “Asked”, “he was asked”: an answer follows; not “she asked whether …, and Hill denied the loan”
function opensAside({ lower, sentence, lemma }: TaggedDocument, asked: number): boolean {
  const before = sentence[asked - 1] === sentence[asked] ? (lower[asked - 1] as string) : "";
  return (
    before === "" ||
    before === "," ||
    before === '"' ||
    before === "when" ||
    before === "if" ||
    lemma[asked - 1] === "be"
  );
}

const firstOf = (anchor: number, ranges: readonly TokenRange[]): number =>
  Math.min(anchor, ...ranges.filter(({ from }) => from <= anchor).map(({ from }) => from));

/** From “whether” to the last comma before the answer; or, where the answer came first, to the next mark. */
function claimUpTo({ lower, lemma, isWord }: TaggedDocument, from: number, limit: number, answerFollows: boolean) {
  let to = limit;
  if (answerFollows) {
    while (to > from && lower[to - 1] !== ",") to--;
    to--;
  } else {
    for (to = from + 1; to < limit && lower[to] !== "," && lower[to] !== ";"; to++);
    while (to > from && !isWord[to - 1]) to--;
  }
  // “asked whether it was safe, half said yes, and when asked …”: more than a question stands there
  for (let at = from; at < to; at++) if (lemma[at] === "say" || lemma[at] === "tell") return null;
  return to - from >= 3 ? { from, to } : null;
}
