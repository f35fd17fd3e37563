import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import { tellingNouns } from "./denial-words.ts";

/** How many tokens may stand between “reports” and “that”: “reports from the White House that …”. */
const nearby = 8;
/** How many tokens of what is told are read. */
const longest = 60;

/** What nouns tell, in text order: “reports from the White House that *the Pentagon had paused deliveries*”. */
export function nounClaims(document: TaggedDocument): readonly TokenRange[] {
  const { lemma, tag, sentence, sentences } = document;
  const claims: TokenRange[] = [];
  for (let noun = 0; noun < document.length; noun++) {
    if (tag[noun] !== "NOUN" || !tellingNouns.has(lemma[noun] as string)) continue;
    const end = Math.min(sentences[sentence[noun] as number]?.to ?? noun, noun + longest);
    const that = thatBehind(document, noun, Math.min(end, noun + 1 + nearby));
    if (that < 0) continue;
    const to = clauseEnd(document, that, end);
    if (to - that > 3) claims.push({ from: that, to });
  }
  return claims;
}

// nothing but “from …”, “by …”, “in …” and a name stands between
function thatBehind({ lower, tag }: TaggedDocument, noun: number, limit: number): number {
  for (let at = noun + 1; at < limit; at++) {
    if (lower[at] === "that") return at;
    if (tag[at] === "VERB" || tag[at] === "AUX" || tag[at] === "CCONJ" || tag[at] === "PUNCT") return -1;
  }
  return -1;
}

/** A clause goes on to the end of its sentence, or of the quotation in which it stands. */
function clauseEnd({ region, isWord }: TaggedDocument, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && region[to] === region[from]) to++;
  while (to > from && !isWord[to - 1]) to--;
  return to;
}
