import { type Span, slice } from "../../../domain/span.ts";
import type { PeopleLexicon } from "../../people/people-lexicon.ts";
import { type TaggingKnowledge, tagDocument } from "../../tagging/tag-document.ts";
import { type NounChunk, rangeSpan, type TaggedDocument } from "../../tagging/tagged-document.ts";

/** What reading a question's phrases needs to know of the language. */
export interface FollowUpKnowledge {
  readonly tagging: TaggingKnowledge;
  readonly people: PeopleLexicon;
}

/** `person`: “Putin”, “the aide”. `body`: “the Kremlin”, “Ukraine”. `thing`: “the call”. `time`: “July 3”. */
export type PhraseKind = "person" | "body" | "thing" | "time";

/** Something that a question names and that a later one can take up with a pronoun. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
  readonly kind: PhraseKind;
  readonly plural: boolean;
}

/** A question's tokens and what it names, from left to right. */
export interface PhraseReading {
  readonly document: TaggedDocument;
  readonly phrases: readonly Phrase[];
}

/** Reads what a question names, pronouns and “what”, “which” aside. */
export function readPhrases(text: string, { tagging, people }: FollowUpKnowledge): PhraseReading {
  const document = tagDocument({ text, headline: null, furniture: [] }, tagging);
  const named = document.chunks.filter(
    (chunk) => chunk.kind !== "pronoun" && chunk.kind !== "relative" && !isOfVerb(chunk, document),
  );
  return { document, phrases: named.flatMap((chunk) => phrasesOf(chunk, document, people)) };
}

/** “When did the call take *place*?” */
const isOfVerb = ({ from, to }: NounChunk, { lower, lemma }: TaggedDocument): boolean =>
  to === from + 1 && lower[from] === "place" && lemma[from - 1] === "take";

function phrasesOf(chunk: NounChunk, document: TaggedDocument, people: PeopleLexicon): readonly Phrase[] {
  const verb = verbTakenForNoun(chunk, document);
  if (verb < 0) return [phraseOf(chunk, document, people)];
  const subject = { ...chunk, to: verb, head: verb - 1 };
  const object = { ...chunk, from: verb + 1 };
  return [subject, object].filter(({ from, to }) => from < to).map((part) => phraseOf(part, document, people));
}

/**
 * “Why did [the Pentagon pause deliveries]?” has its verb after the name that “did” is followed by; -1 where a chunk
 * holds none.
 */
function verbTakenForNoun({ from, to }: NounChunk, { lower, tag, length }: TaggedDocument): number {
  if (!["did", "do", "does"].includes(lower[from - 1] ?? "")) return -1;
  for (let index = from; index < length; index++) if (tag[index] === "VERB") return -1;
  for (let index = from + 1; index < to; index++) {
    if (tag[index] === "NOUN" && tag[index - 1] === "PROPN") return index;
  }
  return -1;
}

function phraseOf(chunk: NounChunk, document: TaggedDocument, people: PeopleLexicon): Phrase {
  const span = rangeSpan(document, chunk);
  const head = document.lower[chunk.head] as string;
  return {
    text: slice(document.text, span),
    span,
    kind: chunk.kind === "time" ? "time" : kindOf(chunk, document, people),
    plural: document.tag[chunk.head] === "NOUN" && document.lemma[chunk.head] !== head,
  };
}

function kindOf({ from, head }: NounChunk, { lower, word, tag }: TaggedDocument, people: PeopleLexicon): PhraseKind {
  const last = lower[head] as string;
  const isName = /^\p{Lu}/u.test(word[head] as string) && (tag[head] !== "NOUN" || head > 0);
  if (!isName) return people.roleNouns.has(last) || people.titles.has(last) ? "person" : "thing";
  // “the Kremlin” and “Ukraine”, but “the late Queen” hardly ever
  const isBody =
    people.bodies.has(last) && !(people.bodiesOrSurnames.has(last) && people.givenNames.has(lower[from] ?? ""));
  return isBody || lower[from] === "the" || people.outlets.has(last) ? "body" : "person";
}
