import { type ChunkableTokens, timeWords } from "./noun-chunks.ts";
import { isTitleCase } from "./tag-sentence.ts";
import type { QuotedRegion, TaggedSentence, TokenRange } from "./tagged-document.ts";

/** The columns that are read to tell names in quotation marks from speech. */
type NamingTokens = Omit<ChunkableTokens, "start" | "end">;

/** What each quoted region names, where it is no speech: Robert “Bobby” Quill, the film “The Old Man and the Sea”. */
export function namedByRegions(
  tokens: NamingTokens,
  sentences: readonly TaggedSentence[],
  regions: readonly Pick<QuotedRegion, "closed">[],
): readonly QuotedRegion["names"][] {
  const names: QuotedRegion["names"][] = regions.map(() => null);
  const headlines = new Map<number, boolean>();
  const inHeadline = (sentence: number) => {
    const { from, to } = sentences[sentence] as TaggedSentence;
    const known = headlines.get(sentence) ?? isTitleCase(tokens.word.slice(from, to));
    headlines.set(sentence, known);
    return known;
  };
  for (let from = 0; from < tokens.length; ) {
    const region = tokens.region[from] as number;
    let to = from + 1;
    while (to < tokens.length && tokens.region[to] === region) to++;
    if (region >= 0 && regions[region]?.closed && to - from <= longest) {
      const range = { from, to };
      if (isNickname(tokens, range)) {
        // “Clinton “Very Likely” Winner” tells nothing by its capitals
        if (!inHeadline(tokens.sentence[from] as number)) names[region] = "nickname";
      } else if (isWritten(tokens, range) && isTitle(tokens, range)) names[region] = "title";
    }
    from = to;
  }
  return names;
}

const longest = 24;
const mostNicknameWords = 3;

/** Robert “Bobby” Quill, Maria “The Hammer” Stone, Joe (“Big Joe”) Dunn */
function isNickname(tokens: NamingTokens, { from, to }: TokenRange): boolean {
  const { word, lower, sentence, isWord } = tokens;
  const bracketed = lower[from - 1] === "(" && lower[to] === ")";
  const [before, after] = bracketed ? [from - 2, to + 1] : [from - 1, to];
  if (sentence[before] !== sentence[after] || !isName(tokens, before) || !isName(tokens, after)) return false;
  const inside = word.slice(from + 1, to - 1);
  if (inside.length === 0 || inside.length > mostNicknameWords || !/^\p{Lu}/u.test(inside[0] as string)) return false;
  return inside.every((_, at) => isWord[from + 1 + at]);
}

const isName = ({ word, lower, tag }: NamingTokens, token: number): boolean =>
  tag[token] === "PROPN" && /^\p{Lu}\p{Ll}/u.test(word[token] ?? "") && !timeWords.has(lower[token] as string);

/** Capitals as titles have them: “The Old Man and the Sea”. */
function isTitle({ word, lower, isWord }: NamingTokens, { from, to }: TokenRange): boolean {
  let capitals = 0;
  for (let token = from; token < to; token++) {
    if (!isWord[token]) continue;
    if (/^[\p{Lu}\p{N}]/u.test(word[token] as string)) capitals++;
    else if (capitals === 0 || !smallWords.has(lower[token] as string)) return false;
  }
  return capitals > 0;
}

const smallWords = new Set(
  "a an the and or but nor of in on at to for by with from as into over is not n't 's 're 'm 'll".split(" "),
);

/** Whether a work is named beside it: “the film “…””, “her second album, “…,””, “titled “…””, “…,” a film about”. */
function isWritten(tokens: NamingTokens, { from, to }: TokenRange): boolean {
  const { lower, tag } = tokens;
  if (isEnjoyed(tokens, { from, to })) return true;
  // “a poem called “…””, “her second album, “…,””
  const before = /^(?:,|:|called|named)$/.test(lower[from - 1] ?? "") ? from - 2 : from - 1;
  if (works.has(lower[before] ?? "") || titling.test(lower[before] ?? "")) return true;
  if (lower[before] === "in" && /^star(?:s|red|ring)?$/.test(lower[before - 1] ?? "")) return true;
  if (lower[to - 2] !== "," && lower[to] !== ",") return false;
  let token = lower[to] === "," ? to + 1 : to;
  if (!/^(?:a|an|the|his|her|their|its)$/.test(lower[token] ?? "")) return false;
  for (let steps = 0; steps < 4; steps++) {
    token++;
    if (works.has(lower[token] ?? "")) return true;
    if (tag[token] !== "ADJ" && tag[token] !== "NOUN" && tag[token] !== "NUM") return false;
  }
  return false;
}

const works = new Set(
  (
    "film movie documentary novel book memoir biography thriller song single ballad anthem hymn album track opera " +
    "musical play poem essay article column editorial op-ed show series sitcom podcast programme program episode " +
    "sculpture painting exhibition exhibit game chapter"
  ).split(" "),
);
const titling = /^(?:titled|entitled|directed|authored|starring)$/;
/**
 * “she read “Things Fall Apart””: what somebody reads, sings or watches, in the capitals of a title, and not a single
 * word. What a banner reads, and what somebody writes, is speech as often.
 */
function isEnjoyed({ lower, tag, word, isWord }: NamingTokens, { from, to }: TokenRange): boolean {
  if (!/^(?:read|reads|sang|sings|watched|watches)$/.test(lower[from - 1] ?? "")) return false;
  if (tag[from - 2] !== "PROPN" && !/^(?:he|she|they|we|i|who)$/.test(lower[from - 2] ?? "")) return false;
  const words = word.slice(from, to).filter((_, at) => isWord[from + at]);
  const capitals = words.filter((one) => /^\p{Lu}\p{Ll}/u.test(one)).length;
  return words.length <= mostTitleWords && capitals > 1;
}

const mostTitleWords = 8;
