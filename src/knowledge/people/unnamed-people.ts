import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import { printedTokens } from "./bodies.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import type { Person } from "./person.ts";

/**
 * Those whom a document tells of without a name, by a noun that tells their sex: after “Bauer’s mother wept”, “she” is
 * the mother, not Anna Bauer. One for each place.
 */
export function findUnnamedPeople(
  document: TaggedDocument,
  lexicon: PeopleLexicon,
  isNamed: (token: number) => boolean,
): readonly Person[] {
  return document.chunks.flatMap((chunk): readonly Person[] => {
    const noun = document.lower[chunk.head] as string;
    const gender = chunk.kind === "nominal" ? lexicon.genderedWords.get(noun) : undefined;
    if (!gender || document.tag[chunk.head] !== "NOUN" || namesBeside(document, chunk, isNamed)) return [];
    if (!isNewlyTold(document, chunk)) return [];
    const from = document.tag[chunk.from] === "DET" ? chunk.from + 1 : chunk.from;
    const after = document.tag[chunk.to];
    const mention = {
      from: chunk.from,
      to: chunk.to,
      subject: after === "VERB" || after === "AUX" || after === "ADV" ? 1 : 0,
      opens: document.sentences[document.sentence[chunk.from] as number]?.from === chunk.from,
      possessive: false,
    };
    const roles = { role: null, roleNouns: none, roleWords: none };
    const name = printedTokens(document, from, chunk.to);
    return [{ name, first: "", last: "", gender, ...roles, ambiguous: false, unnamed: true, mentions: [mention] }];
  });
}

/** “Bauer’s mother”, “her brother”, “a woman”; “the woman” may be one who has a name, and “the woman's car” is no one. */
function isNewlyTold({ lower }: TaggedDocument, { from, to, head }: NounChunk): boolean {
  if (/^'s?$/.test(lower[to] ?? "")) return false;
  if (/^(?:a|an|another|one|his|her|their|my|our|your)$/.test(lower[from] as string)) return true;
  for (let token = from; token < head; token++) if (/^'s?$/.test(lower[token] as string)) return true;
  return false;
}

const none: ReadonlySet<string> = new Set();

/** “his wife, Maria”, “Anna Lynch, a spokeswoman”, “the actress Anna Lynch”, “she is a mother”: she has a name. */
function namesBeside(
  { lower, lemma }: TaggedDocument,
  { from, to, head }: NounChunk,
  isNamed: (token: number) => boolean,
): boolean {
  const behind = lower[to] === "," ? to + 1 : to;
  const before = lower[from - 1] === "," ? from - 2 : from - 1;
  return isNamed(head) || isNamed(behind) || (lower[from - 1] === "," && isNamed(before)) || lemma[from - 1] === "be";
}
