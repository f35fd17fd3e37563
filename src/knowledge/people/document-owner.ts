import type { Speaker } from "../../domain/quotation.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import { bodyName, printedTokens } from "./bodies.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/** “school” of “the school’s post”, “ministry” of “a report by the ministry”: it reports, though it has no name. */
export function unnamedOwner(document: TaggedDocument, chunk: NounChunk, lexicon: PeopleLexicon): Speaker | null {
  const [from, to] = [articleEnd(document, chunk), genitiveOf(document, chunk)];
  if (from < to && to < chunk.head) return { name: printedTokens(document, from, to), role: null };
  const behind = linkedBehind(document, chunk);
  const isBody = behind?.kind === "nominal" && lexicon.bodyNouns.has(document.lower[behind.head] as string);
  return isBody ? { name: printedTokens(document, articleEnd(document, behind), behind.to), role: null } : null;
}

/** The noun phrase right behind “from”, “by” or “of”. */
function linkedBehind({ chunks, chunkOf, lower }: TaggedDocument, chunk: NounChunk): NounChunk | null {
  const behind = chunks[chunkOf[chunk.to + 1] ?? -1];
  return /^(?:from|by|of)$/.test(lower[chunk.to] ?? "") && behind?.from === chunk.to + 1 ? behind : null;
}

/** Where the first “’s” of a chunk stands; its head where it has none. */
function genitiveOf(document: TaggedDocument, chunk: NounChunk): number {
  let token = chunk.from;
  while (token < chunk.head && !/^'s?$/.test(document.lower[token] as string)) token++;
  return token;
}

/** “FBI” of “an FBI summary”, “White House” of “reports from the White House”. */
export function ownerOf(document: TaggedDocument, chunk: NounChunk, lexicon: PeopleLexicon): Speaker | null {
  const { tag } = document;
  let to = genitiveOf(document, chunk);
  if (to < chunk.head && tag[to - 1] !== "PROPN") return null;
  while (to > chunk.from && tag[to - 1] !== "PROPN") to--;
  if (to > chunk.from) {
    let from = to - 1;
    while (from > chunk.from && tag[from - 1] === "PROPN") from--;
    return { name: printedTokens(document, from, to), role: null };
  }
  const behind = linkedBehind(document, chunk);
  if (behind?.kind !== "name") return null;
  const name = bodyName(document, behind, lexicon);
  return name === null ? null : { name, role: null };
}

/** Where a chunk starts behind its article. */
export function articleEnd(document: TaggedDocument, chunk: NounChunk): number {
  let from = chunk.from;
  while (from < chunk.head && document.tag[from] === "DET") from++;
  return from;
}
