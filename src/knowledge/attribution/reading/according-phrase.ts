import type { NounChunk, TaggedDocument, TokenRange } from "../../tagging/tagged-document.ts";
import { endOfInsertion } from "./insertion.ts";

/** “according to” with all that tells whom it cites, up to its comma: “according to Anna Weiss, the mayor's aide”. */
export interface AccordingPhrase extends TokenRange {
  /** Whom or what it cites: “Anna Weiss”, also of “the mayor's aide, Anna Weiss”. */
  readonly source: NounChunk;
  /** Whether what is told stands behind it, before it, or around it. */
  readonly place: "opens" | "closes" | "within";
}

/** The phrase whose “according” stands at a token; null where none does. */
export function accordingPhrase(document: TaggedDocument, token: number): AccordingPhrase | null {
  const { lower, sentence, sentences } = document;
  if (lower[token] !== "according" || lower[token + 1] !== "to") return null;
  const source = citedBehind(document, token + 2);
  const bounds = sentences[sentence[token] as number];
  if (!source || !bounds) return null;
  const opens = !hasNoun(document, bounds.from, token);
  const to = opens ? endOfOpening(document, source, bounds.to) : endOfLater(document, source, bounds.to);
  const rest = hasWord(document, to, bounds.to) && !startsAnew(document, to, bounds.to);
  return {
    from: token,
    to,
    source: namedWithin(document, source, to),
    place: opens ? "opens" : rest ? "within" : "closes",
  };
}

// “went according to plan”
const measures = new Set("plan plans schedule custom tradition size need needs law rule rules age".split(" "));

/** The first noun phrase behind “to”: “leaked” of “leaked audio” may stand before it. */
function citedBehind(document: TaggedDocument, from: number): NounChunk | null {
  const { chunks, chunkOf, isWord, sentence, lower, tag } = document;
  if (measures.has(lower[from] as string)) return null;
  for (let token = from; token < from + 4 && isWord[token] && sentence[token] === sentence[from]; token++) {
    const chunk = chunks[chunkOf[token] ?? -1];
    if (chunk?.kind === "time") return null;
    if (chunk) return lower[chunk.to] === "'s" ? (nameBehind(document, chunk.to) ?? chunk) : chunk;
    // “according to prosecutors in the case”: behind “to” a noun may be tagged as a verb
    const alone = !isWord[token + 1] || tag[token + 1] === "ADP" || tag[token + 1] === "CCONJ";
    if (alone) return { from: token, to: token + 1, head: token, kind: "nominal" };
  }
  return null;
}

/** “the mayor's chief of staff, *Anna Weiss*,”, whose noun phrase ends before “chief”. */
function nameBehind({ chunks, chunkOf, lower, isWord }: TaggedDocument, from: number): NounChunk | null {
  let token = from + 1;
  while (isWord[token]) token++;
  const chunk = lower[token] === "," ? chunks[chunkOf[token + 1] ?? -1] : undefined;
  return chunk?.kind === "name" && chunk.from === token + 1 ? chunk : null;
}

/** “the minister, *Ann Roe*,”: the name in apposition to the role of one, where it is part of the phrase. */
function namedWithin(
  { chunks, chunkOf, lower, lemma, sentence }: TaggedDocument,
  cited: NounChunk,
  to: number,
): NounChunk {
  const isRole = cited.kind === "nominal" && lower[cited.head] === lemma[cited.head] && lower[cited.to] === ",";
  const name = isRole ? chunks[chunkOf[cited.to + 1] ?? -1] : undefined;
  const isAlone = name?.kind === "name" && name.from === cited.to + 1 && name.to <= to;
  const ends = isAlone && (name.to === to || lower[name.to] === "," || sentence[name.to] !== sentence[name.from]);
  return ends ? name : cited;
}

/** “According to two people who saw it, …”: to the comma before the clause. */
function endOfOpening(document: TaggedDocument, source: NounChunk, last: number): number {
  const comma = nextComma(document, source.to, last);
  if (comma < 0) return source.to;
  const end = endOfInsertion(document, comma, true);
  return end < 0 ? comma : end;
}

/** “…, according to two people who saw it”: to the end, or to where what is told goes on. */
function endOfLater(document: TaggedDocument, source: NounChunk, last: number): number {
  const { lower, tag, chunks, chunkOf, isWord, region } = document;
  let token = source.to;
  for (; token < last; token++) {
    if (region[token] !== region[source.head] || /^(?:[-–—();:]|--)$/.test(lower[token] as string)) break;
    if (lower[token] === ",") {
      const end = endOfInsertion(document, token);
      if (end < 0 && !endsList(document, token, last)) break;
      token = end < 0 ? last : end - 1;
    } else if (tag[token] === "SCONJ" && lower[token] !== "of") break;
    else if (tag[token] === "CCONJ") {
      // “according to Weiss and said”, “and the mayor said”; but “according to Weiss and Reyes”
      const next = chunks[chunkOf[token + 1] ?? -1];
      if (isVerb(document, next?.from === token + 1 ? next.to : token + 1)) break;
    }
  }
  token = Math.min(token, last);
  // “the Harbour Watch (HW)”
  if (lower[token] === "(" && lower[token + 2] === ")") token += 3;
  while (token > source.to && !isWord[token - 1] && lower[token - 1] !== ")") token--;
  return token;
}

/** “according to Ann Lee, head of the port, *and other witnesses*.” */
const endsList = (document: TaggedDocument, comma: number, last: number): boolean =>
  document.tag[comma + 1] === "CCONJ" && !hasVerb(document, comma, last);

function nextComma({ lower, region }: TaggedDocument, from: number, last: number): number {
  for (let token = from; token < last; token++) {
    if (region[token] !== region[from - 1]) return -1;
    if (lower[token] === ",") return token;
  }
  return -1;
}

const isVerb = ({ tag }: TaggedDocument, token: number): boolean => tag[token] === "VERB" || tag[token] === "AUX";

function hasVerb(document: TaggedDocument, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isVerb(document, token)) return true;
  return false;
}

function hasNoun({ chunks, chunkOf }: TaggedDocument, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const chunk = chunks[chunkOf[token] ?? -1];
    if (chunk && chunk.kind !== "time") return true;
  }
  return false;
}

const hasWord = ({ isWord }: TaggedDocument, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (isWord[token]) return true;
  return false;
};

/** “…, according to Weiss, but the mayor said …”: what follows isn't hers. */
function startsAnew({ lower, isWord }: TaggedDocument, from: number, to: number): boolean {
  let token = from;
  while (token < to && !isWord[token]) token++;
  return /^(?:but|while|although|though|whereas)$/.test(lower[token] ?? "");
}
