import type { NounChunk, TaggedDocument } from "../../tagging/tagged-document.ts";

/** A relative clause into which a reporting clause is put: “values *which* Ushakov said *are important*”. */
export interface RelativeClause {
  /** The first token of what it tells of: “values”. */
  readonly antecedent: number;
  /** “which”, right before the source. */
  readonly pronoun: number;
  /** The comma that closes it before its sentence goes on, or -1: “The pier, which Lee said was unsafe*,* closed”. */
  readonly close: number;
}

/** The relative clause of which a source and its cue are no part; null where what follows the cue has its own subject. */
export function relativeClause(document: TaggedDocument, cue: number, source: NounChunk | null): RelativeClause | null {
  const { lower, tag, chunks, chunkOf, isWord } = document;
  const pronoun = (source?.from ?? 0) - 1;
  if (!source || source.to > cue || !/^(?:which|that|who|whom)$/.test(lower[pronoun] ?? "")) return null;
  for (let token = source.to; token < cue; token++) if (tag[token] !== "AUX" && tag[token] !== "ADV") return null;
  const verb = tag[cue + 1] === "ADV" ? cue + 2 : cue + 1;
  if (tag[verb] !== "AUX" && tag[verb] !== "VERB") return null;
  let before = pronoun - 1;
  while (before > 0 && !isWord[before] && pronoun - before < 3) before--;
  const chunk = chunks[chunkOf[before] ?? -1];
  if (!chunk || chunk.to !== before + 1 || chunk.kind === "time") return null;
  const comma = lower[pronoun - 1] === ",";
  return { antecedent: chunk.from, pronoun, close: comma ? closingComma(document, verb) : -1 };
}

function closingComma({ lower, tag, sentence }: TaggedDocument, verb: number): number {
  for (let token = verb + 1; sentence[token] === sentence[verb]; token++) {
    if (lower[token] !== ",") continue;
    if (tag[token + 1] === "VERB" || tag[token + 1] === "AUX") return token;
  }
  return -1;
}
