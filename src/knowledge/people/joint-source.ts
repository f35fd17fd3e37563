import type { NounChunk, TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";

/** A source of several who speak together: “Anna Weiss, Tom Reyes and the harbour board”. */
export interface JointSource {
  readonly parts: readonly NounChunk[];
  /** The word before the last of them, as printed. */
  readonly conjunction: string;
}

/** The noun phrases of a source that are joined by “and”; null where it is one alone. */
export function jointSource(document: TaggedDocument, source: TokenRange): JointSource | null {
  const { chunks, chunkOf, tag, lower, word } = document;
  const parts: NounChunk[] = [];
  let conjunction: string | null = null;
  for (let token = startOfList(document, source.from); token < source.to; ) {
    const chunk = chunks[chunkOf[token] ?? -1];
    if (!chunk || chunk.from !== token || chunk.to > source.to || chunk.kind === "time") break;
    // “Hugh Hill, a doctor and father of two”: behind a comma only a name is one more
    const isFirst = parts.length === 0;
    const listed = tag[token - 1] === "CCONJ" && !isFirst && conjunction !== null;
    if (!isFirst && chunk.kind !== "name" && !(listed && isDetermined(document, chunk))) break;
    parts.push(chunk);
    token = chunk.to;
    if (conjunction !== null) break;
    if (lower[token] === ",") token++;
    if (/^(?:and|&)$/.test(lower[token] ?? "")) conjunction = word[token++] as string;
    else if (lower[token - 1] !== ",") break;
  }
  return conjunction !== null && parts.length > 1 ? { parts, conjunction } : null;
}

/** Where a list starts whose end was read as the source: “*Anna Weiss*, Tom Reyes and Maria Sand said …” */
function startOfList({ chunks, chunkOf, lower, sentence, sentences }: TaggedDocument, from: number): number {
  let first = from;
  while (lower[first - 1] === ",") {
    const chunk = chunks[chunkOf[first - 2] ?? -1];
    const opens = chunk && (lower[chunk.from - 1] === "," || sentences[sentence[first] as number]?.from === chunk.from);
    if (chunk?.kind !== "name" || chunk.to !== first - 1 || !opens) break;
    first = chunk.from;
  }
  return first;
}

/** “the harbour board”, “his wife”; not “father of two”. */
const isDetermined = ({ tag, lower }: TaggedDocument, { from }: NounChunk): boolean =>
  tag[from] === "DET" || /^(?:his|her|their|its)$/.test(lower[from] as string);
