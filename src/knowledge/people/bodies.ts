import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/** The name of a body as printed, without its article: “Pentagon”, “Ukraine’s Defense Ministry”; null where none is named. */
export function bodyName(document: TaggedDocument, chunk: NounChunk, lexicon: PeopleLexicon): string | null {
  const { tag, lower, word } = document;
  if (chunk.to - chunk.from > longestName) return null;
  let from = chunk.from;
  while (from < chunk.head && (tag[from] === "DET" || lower[from] === "both")) from++;
  // “the Clinton campaign”, “Trump’s administration”: the noun is a body's and a name tells which
  const ofName = lexicon.bodyNouns.has(lower[chunk.head] as string) && tag.slice(from, chunk.head).includes("PROPN");
  if (tag[chunk.head] !== "PROPN") return ofName ? printedTokens(document, from, chunk.to) : null;
  // “the nonpartisan Commission”
  while (from < chunk.head && /^\p{Ll}/u.test(word[from] as string)) from++;
  return printedTokens(document, from, endOfBody(document, chunk, lexicon));
}

/** Runs of more tokens are lists and headlines, no names. */
const longestName = 20;

/** “the Commission on Presidential Debates”, “the Bank of England” */
function endOfBody(document: TaggedDocument, chunk: NounChunk, lexicon: PeopleLexicon): number {
  const next = document.chunks[document.chunkOf[chunk.to + 1] ?? -1];
  const linked =
    /^(?:of|on|for)$/.test(document.lower[chunk.to] ?? "") && lexicon.bodies.has(document.lower[chunk.head] as string);
  return linked && next?.kind === "name" && next.from === chunk.to + 1 && next.head === next.to - 1
    ? next.to
    : chunk.to;
}

/** Tells which body “the ministry” or “it” means, asked from the start of a document to its end. */
export interface BodyResolver {
  /** “the ministry” after “Ukraine’s Defense Ministry”. */
  resolveNoun(noun: string, token: number): string | null;
  /** “it”: the body named last in this sentence or the one before. */
  resolveIt(token: number): string | null;
}

export function createBodyResolver(
  document: TaggedDocument,
  lexicon: PeopleLexicon,
  isPerson: (token: number) => boolean,
): BodyResolver {
  const byNoun = new Map<string, string>();
  let last: { readonly name: string; readonly sentence: number; readonly subject: boolean } | null = null;
  let next = 0;
  const readTo = (token: number) => {
    for (; next < document.chunks.length && (document.chunks[next]?.to ?? 0) <= token; next++) {
      const chunk = document.chunks[next] as NounChunk;
      if (chunk.kind !== "name" && chunk.kind !== "nominal") continue;
      const name = isPerson(chunk.head) ? null : bodyName(document, chunk, lexicon);
      if (name === null) continue;
      const noun = document.lower[chunk.head] as string;
      if (name.includes(" ")) byNoun.set(noun, name);
      const sentence = document.sentence[chunk.head] as number;
      const after = document.tag[chunk.to];
      const subject = after === "VERB" || after === "AUX" || after === "ADV";
      if (subject || !last?.subject || last.sentence < sentence) last = { name, sentence, subject };
    }
  };
  return {
    resolveNoun(noun, token) {
      readTo(token);
      return byNoun.get(noun) ?? null;
    },
    resolveIt(token) {
      readTo(token);
      return last?.subject && (document.sentence[token] as number) - last.sentence <= 1 ? last.name : null;
    },
  };
}

/** The text of tokens, with its white space made single. */
export const printedTokens = (document: TaggedDocument, from: number, to: number): string =>
  document.text.slice(document.start[from], document.end[to - 1]).replace(/\s+/g, " ");
