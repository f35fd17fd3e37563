import type { NounChunk, TaggedDocument } from "../../tagging/tagged-document.ts";

/** A noun that tells what somebody states: “reports from the White House that deliveries had stopped”. */
export interface NounReport {
  /** “the White House”, “his” of “his claim that …”. */
  readonly source: NounChunk;
  /** The “that” with which what is stated begins. */
  readonly that: number;
  /** The verb of which all of it is the subject: “Wu's claim that the vote was rigged *was* late”; -1 where none is sure. */
  readonly mainVerb: number;
}

const nouns = new Set(
  "accusation allegation announcement argument assertion assurance claim complaint concession conclusion declaration insistence prediction promise report rumor rumour statement suggestion testimony warning".split(
    " ",
  ),
);

/** What a noun at a token reports of whom; null where it reports nothing, or the text names nobody. */
export function nounReport(document: TaggedDocument, token: number): NounReport | null {
  const { lower, tag, chunks, chunkOf } = document;
  // “there were reports”: behind a verb the plural may be tagged as one
  if ((tag[token] !== "NOUN" && tag[token] !== "VERB") || !nouns.has(singular(lower[token] as string))) return null;
  let source: NounChunk | null = owner(document, token);
  if (tag[token] === "VERB" && !source && !isObject(document, token)) return null;
  let at = token + 1;
  while (tag[at] === "ADP") {
    const chunk = chunks[chunkOf[at + 1] ?? -1];
    if (chunk?.from !== at + 1) return null;
    if (/^(?:by|from)$/.test(lower[at] as string)) source ??= chunk;
    at = chunk.to;
  }
  return source && opensClause(document, at) ? { source, that: at, mainVerb: mainVerb(document, at) } : null;
}

/**
 * The second finite verb behind “that”, where nothing opens another clause before it. Only a first one with an auxiliary
 * counts: “the claim that the plan *announced* in May was late” has its participle.
 */
function mainVerb(document: TaggedDocument, that: number): number {
  const { tag, lower, sentence, chunks, chunkOf } = document;
  const isVerb = (token: number) => tag[token] === "VERB" || tag[token] === "AUX";
  let token = that + 1;
  while (sentence[token] === sentence[that] && !isVerb(token)) {
    if (opensAnother(document, token)) return -1;
    token++;
  }
  if (tag[token] !== "AUX") return -1;
  while (tag[token] === "AUX" || tag[token] === "ADV" || /^(?:not|n't)$/.test(lower[token] ?? "")) token++;
  if (tag[token] === "VERB") token++;
  const behind = token;
  for (; sentence[token] === sentence[that]; token++) {
    if (opensAnother(document, token)) return -1;
    // “the mayor had said the pier *was* safe” and “had said that”
    if (isVerb(token)) return tag[token] === "AUX" && chunks[chunkOf[token - 1] ?? -1]?.from !== behind ? token : -1;
  }
  return -1;
}

/** “and”, “because”, “which”, a comma: what follows may have a verb of its own. */
const opensAnother = ({ tag, lower, isWord }: TaggedDocument, token: number): boolean =>
  /^(?:CCONJ|SCONJ)$/.test(tag[token] ?? "") ||
  /^(?:who|whom|whose|which|that|what|where|when|to)$/.test(lower[token] ?? "") ||
  !isWord[token];

const singular = (word: string): string => word.replace(/s$/, "");

/** “the mayor's claim”, “her claim” */
function owner({ lower, tag, chunks, chunkOf }: TaggedDocument, token: number): NounChunk | null {
  const chunk = chunks[chunkOf[token] ?? -1];
  if (!chunk || chunk.head !== token) return null;
  if (/^(?:his|her|their|its)$/.test(lower[chunk.from] as string)) {
    return { from: chunk.from, to: chunk.from + 1, head: chunk.from, kind: "pronoun" };
  }
  for (let at = chunk.from + 1; at < token; at++) {
    if (!/^'s?$/.test(lower[at] as string)) continue;
    return { from: chunk.from, to: at, head: at - 1, kind: tag[at - 1] === "PROPN" ? "name" : "nominal" };
  }
  return null;
}

/** “followed reports”, “were reports”: a noun behind a verb, whatever its tag. */
const isObject = ({ tag, lemma }: TaggedDocument, token: number): boolean =>
  /^(?:VERB|ADP|ADJ)$/.test(tag[token - 1] ?? "") || lemma[token - 1] === "be";

/** “that the Pentagon had paused”; not “that trouble the mayor”. */
function opensClause({ lower, tag, chunks, chunkOf, sentence }: TaggedDocument, that: number): boolean {
  if (lower[that] !== "that" || sentence[that + 1] !== sentence[that]) return false;
  const chunk = chunks[chunkOf[that + 1] ?? -1];
  return chunk?.from === that + 1 && tag[that + 1] !== "VERB";
}
