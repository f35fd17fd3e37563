import type { Statement } from "../attribution/statement.ts";
import type { NounChunk, TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import { claimNouns, denyingVerbs, falsity, grantable, labellingVerbs, rejectingVerbs } from "./denial-words.ts";

/** Whether a statement's cue says that its content isn't so: “denied any suspension”, “rejected the allegation”. */
export function deniesContent(document: TaggedDocument, { cueHead, source, content }: Statement): boolean {
  const { lemma, lower } = document;
  const cue = lemma[cueHead] ?? "";
  const [first] = content;
  if (!first || !(denyingVerbs.has(cue) || rejectingVerbs.has(cue)) || isTurnedRound(document, cueHead)) return false;
  // “was denied a visa”, but “was denied by the minister”
  if (lemma[cueHead - 1] === "be" && !(source && lower[source.from - 1] === "by")) return false;
  const object = chunkIn(document, first);
  if (rejectingVerbs.has(cue)) return object !== null && claimNouns.has(lemma[object.head] as string);
  if (!object || lower[first.from] === "that") return true;
  if (grantable.has(lemma[object.head] as string) || (lower[object.head] as string).endsWith("self")) return false;
  // “denied her a second hearing”, but “denied it”
  return (
    object.kind !== "pronoun" || object.from > first.from || object.to >= first.to || document.tag[object.to] !== "DET"
  );
}

// “didn't deny”, “neither confirmed nor denied”, “declined to deny”, “without disputing”
function isTurnedRound({ lemma, sentence }: TaggedDocument, cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at >= cue - 3 && sentence[at] === sentence[cue]; at--) {
    if (turning.has(lemma[at] as string)) return true;
  }
  return false;
}

const turning = new Set(["not", "never", "nor", "neither", "decline", "refuse", "without", "hardly", "cannot", "fail"]);

/** Whether a statement says of a claim before it that it isn't so: “said the report was untrue”, “called it a lie”. */
export function callsItFalse(document: TaggedDocument, { cueHead, content }: Statement): boolean {
  const [first] = content;
  if (!first) return false;
  if (labellingVerbs.has(document.lemma[cueHead] ?? "")) {
    return namesClaim(document, cueHead + 1) && holdsFalsity(document, { from: cueHead + 1, to: cueHead + 9 });
  }
  const from =
    document.lower[first.from] === "that" && document.tag[first.from] === "SCONJ" ? first.from + 1 : first.from;
  const subject = document.chunks[document.chunkOf[from] ?? -1];
  if (!subject || !namesClaim(document, from) || document.lemma[subject.to] !== "be") return false;
  const said = { from: subject.to + 1, to: Math.min(first.to, subject.to + 5) };
  return holdsFalsity(document, said) !== holdsNot(document, said);
}

// “it”, “this”, “the report”
function namesClaim({ chunks, chunkOf, lower, lemma }: TaggedDocument, at: number): boolean {
  const subject = chunks[chunkOf[at] ?? -1];
  if (!subject) return false;
  return pointers.has(lower[subject.head] as string) || claimNouns.has(lemma[subject.head] as string);
}

/**
 * Whether a denial's content is nothing but a word for a claim before it: “denied it”, “rejected the allegation as
 * false”, “disputed that, stating it had no role”; not “denied the claim that she had lied”.
 */
export function pointsBack(document: TaggedDocument, content: TokenRange): boolean {
  const { chunks, chunkOf, lower } = document;
  const chunk = chunks[chunkOf[content.from] ?? -1];
  const to = chunk?.to ?? content.from + 1;
  const names = chunk ? namesClaim(document, content.from) : pointers.has(lower[content.from] as string);
  return names && (to >= content.to || lower[to] === "as" || lower[to] === ",");
}

const pointers = new Set(["it", "that", "this", "these", "those"]);

// “called it false”; not “a false equivalence”
const holdsFalsity = ({ lemma, sentence, tag }: TaggedDocument, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to && sentence[at] === sentence[from]; at++) {
    if (falsity.has(lemma[at] as string) && tag[at + 1] !== "NOUN" && tag[at + 1] !== "ADJ") return true;
  }
  return false;
};

// “was not true”, “is not the case”; “was not false” is no denial
function holdsNot({ lemma }: TaggedDocument, { from, to }: TokenRange): boolean {
  if (lemma[from] !== "not") return false;
  for (let at = from + 1; at < to; at++)
    if (lemma[at] === "true" || lemma[at] === "case" || falsity.has(lemma[at] as string)) return true;
  return false;
}

function chunkIn({ chunks, chunkOf }: TaggedDocument, { from, to }: TokenRange): NounChunk | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const chunk = chunks[chunkOf[at] ?? -1];
    if (chunk) return chunk;
  }
  return null;
}
