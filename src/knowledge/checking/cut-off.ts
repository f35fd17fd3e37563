import { leadOf, tailOf } from "./clause-around.ts";
import { governsBehind } from "./governing-lead.ts";
import { governsBefore, setsConditionBefore } from "./governing-tail.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordWindow } from "./word-window.ts";

/**
 * Whether a quote leaves out words of its sentences that govern what it keeps: a condition, a negation, a doubt, or
 * somebody else's name to it. A quote with marked omissions is held against what each of them leaves out, too.
 */
export function isCutOff(index: QuoteIndex, pasted: PastedWords, pairs: Int32Array): boolean {
  const quoted = new Set(pairs);
  const isQuoted = (at: number) => quoted.has(at);
  // “should wages fall, …” for “if wages fall, …”: it says so in other words
  const first = pairs.findIndex((at) => at >= 0);
  if (pasted.words.slice(0, first).some(({ form }) => sayingSo.has(form))) return false;
  return piecesOf(pasted, pairs).some((piece, at, pieces) => {
    const inSpeech = index.region[piece.from] !== -1;
    if (governsBehind(leadOf(index, piece, isQuoted), inSpeech)) return true;
    const tail = tailOf(index, piece, isQuoted);
    // “They paid us … and we went” for “They paid us, but too little, and we went”: the mark says that more stood there
    return at < pieces.length - 1 ? setsConditionBefore(tail) : governsBefore(tail, inSpeech);
  });
}

const sayingSo: ReadonlySet<string> = new Set(
  "if unless should whether suppose provided until without perhaps maybe possibly allegedly reportedly".split(" "),
);

/** What stands between marked omissions, from its first to its last word in the story. */
function piecesOf({ omissionBefore }: PastedWords, pairs: Int32Array): readonly WordWindow[] {
  const pieces: { from: number; to: number }[] = [];
  for (const [i, at] of pairs.entries()) {
    if (at < 0) continue;
    const last = pieces.at(-1);
    if (last && !omissionBefore[i]) last.to = at + 1;
    else pieces.push({ from: at, to: at + 1 });
  }
  return pieces;
}
