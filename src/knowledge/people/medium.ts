import type { Statement } from "../attribution/statement.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import { bodyName } from "./bodies.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/** The outlet to which a statement was made: “Reuters” of “she told Reuters”, “in an interview with Reuters”. */
export function outletTold(document: TaggedDocument, statement: Statement, lexicon: PeopleLexicon): string | null {
  const cue = statement.cueHead;
  if (cue < 0) return null;
  const { lemma, lower, sentence } = document;
  if (lemma[cue] === "tell") {
    const told = outletAt(document, cue + 1, lexicon);
    if (told !== null) return told;
  }
  for (let token = Math.max(0, cue - reach); token <= cue + reach; token++) {
    if (sentence[token] !== sentence[cue] || (document.region[token] ?? -1) >= 0) continue;
    const meets = lower[token] === "interview" || lower[token] === "appearance" || lemma[token] === "speak";
    if (!meets || !/^(?:with|to|on|in)$/.test(lower[token + 1] ?? "")) continue;
    const outlet = outletAt(document, token + 2, lexicon);
    if (outlet !== null) return outlet;
  }
  return null;
}

/** So many tokens before and behind the cue are looked at. */
const reach = 25;

function outletAt(document: TaggedDocument, token: number, lexicon: PeopleLexicon): string | null {
  const chunk: NounChunk | undefined = document.chunks[document.chunkOf[token] ?? -1];
  if (!chunk || chunk.from !== token || !lexicon.outlets.has(document.lower[chunk.head] as string)) return null;
  return bodyName(document, chunk, lexicon);
}
