import type { ChunkKind, NounChunk, Tag } from "./tagged-document.ts";

/** The columns that chunking reads. */
export interface ChunkableTokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: readonly string[];
  readonly lower: readonly string[];
  readonly tag: readonly Tag[];
  readonly sentence: Int32Array;
  readonly region: Int32Array;
  readonly isWord: readonly boolean[];
}

/**
 * The simple noun phrases of a text, from left to right: a determiner, adjectives and names up to the last noun. A
 * nickname, with its marks, is of the name around it: Robert “Bobby” Quill.
 */
export function findNounChunks(
  tokens: ChunkableTokens,
  isNickname: (token: number) => boolean = () => false,
): readonly NounChunk[] {
  const chunks: NounChunk[] = [];
  let index = 0;
  while (index < tokens.length) {
    const chunk = isPronoun(tokens, index) ? pronounAt(tokens, index) : phraseAt(tokens, index, isNickname);
    if (chunk) chunks.push(chunk);
    index = chunk ? chunk.to : index + 1;
  }
  return chunks;
}

const pronouns = new Set(
  "he she they we i you it who him her them me us one someone many some others that which what everyone nobody anyone himself herself".split(
    " ",
  ),
);
const quantifiers = new Set(["many", "some", "one", "others"]);
const possessives = new Set(["his", "her", "their", "my", "our", "its", "your", "whose"]);
const bareDeterminers = new Set(["these", "those", "this", "some", "all", "both", "another", "many"]);

/** Days, months and parts of them. */
export const timeWords: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. jan feb aug sept oct nov dec today yesterday tomorrow week month year morning night afternoon evening weekend".split(
    " ",
  ),
);

const isNominal = (tag: Tag | undefined) => tag === "NOUN" || tag === "PROPN";
const startsNominal = (tag: Tag | undefined) => tag === "NOUN" || tag === "ADJ" || tag === "PROPN";

function isPronoun(tokens: ChunkableTokens, index: number): boolean {
  const word = tokens.lower[index] as string;
  const tag = tokens.tag[index];
  // “the US” is no “us”
  if (!pronouns.has(word) || tag === "SCONJ" || tokens.word[index] === "US") return false;
  const next = tokens.sentence[index + 1] === tokens.sentence[index] ? tokens.tag[index + 1] : undefined;
  // “her lawyer”, “that claim”, “some senators”
  if (word === "her" && startsNominal(next)) return false;
  if (word === "that" && tag === "DET" && next === "NOUN") return false;
  return !(quantifiers.has(word) && startsNominal(next));
}

function pronounAt(tokens: ChunkableTokens, index: number): NounChunk {
  const word = tokens.lower[index];
  const kind: ChunkKind = word === "that" || word === "which" || word === "what" ? "relative" : "pronoun";
  return { from: index, to: index + 1, head: index, kind };
}

function phraseAt(tokens: ChunkableTokens, from: number, isNickname: (token: number) => boolean): NounChunk | null {
  const { tag, lower, isWord } = tokens;
  if (!isWord[from]) return null;
  const first = tag[from] as Tag;
  const determined = first === "DET" || possessives.has(lower[from] as string) || lower[from] === "another";
  if (!determined && !startsNominal(first) && first !== "NUM") return null;
  let head = !determined && (isNominal(first) || first === "NUM") ? from : -1;
  for (let index = from + 1; ; index++) {
    if (!isNickname(from) && goesThroughNickname(tokens, index, isNickname)) continue;
    if (!goesOn(tokens, from, index, head, determined)) break;
    if (isNominal(tag[index]) || tag[index] === "NUM") head = index;
  }
  // “these”, “all”, “both” with nothing behind
  if (head < 0 && determined && bareDeterminers.has(lower[from] as string)) head = from;
  if (head < 0) return null;
  // “last Monday”, “July 3”
  const isTime = timeWords.has(lower[head] as string) || (tag[head] === "NUM" && timeWords.has(lower[from] as string));
  const kind: ChunkKind = isTime ? "time" : tag[head] === "PROPN" ? "name" : "nominal";
  return { from, to: head + 1, head, kind };
}

/** Past Robert “Bobby” or Joe (“Big Joe”) */
function goesThroughNickname(
  { length, lower }: ChunkableTokens,
  index: number,
  isNickname: (token: number) => boolean,
): boolean {
  if (index >= length) return false;
  if (isNickname(index)) return true;
  return (lower[index] === "(" && isNickname(index + 1)) || (lower[index] === ")" && isNickname(index - 1));
}

/** Whether the token at `index` may belong to the phrase that starts at `from` and whose last noun so far is `head`. */
function goesOn(tokens: ChunkableTokens, from: number, index: number, head: number, determined: boolean): boolean {
  const { tag, lower, word, start, end, sentence, region } = tokens;
  if (index >= tokens.length || sentence[index] !== sentence[from] || region[index] !== region[from]) return false;
  const here = tag[index] as Tag;
  const text = lower[index] as string;
  const [before, next] = [tag[index - 1], tag[index + 1]];
  if (pronouns.has(text) && text !== "one" && word[index] !== "US") return false;
  // “Clinton Tuesday”, “Monday Trump”
  if (timeWords.has(text) && head >= 0 && here === "PROPN") return false;
  if (timeWords.has(lower[from] as string) && here === "PROPN" && !timeWords.has(text)) return false;
  if (isNominal(here) || here === "NUM") return true;
  if (here === "ADJ") return head < 0 || lower[index - 1] === "-" || isNominal(next);
  const attached = end[index - 1] === start[index];
  // “Ukraine’s Defense Ministry”, “the senators’ letter”
  if (here === "PART" && (text === "'s" || text === "'")) return true;
  // “vice-president”
  if (text === "-") return attached;
  if (text === ".") return attached && head >= 0 && (word[index - 1] as string).length < 5 && next === "PROPN";
  // “AT&T”, “Bank of America”
  if (text === "&" || (text === "of" && before === "PROPN" && next === "PROPN")) return true;
  // “the leaked audio”
  return here === "VERB" && head < 0 && determined && isNominal(next);
}
