import { timeWords } from "../tagging/noun-chunks.ts";
import type { TaggedDocument, TokenRange } from "../tagging/tagged-document.ts";
import type { Gender, PeopleLexicon } from "./people-lexicon.ts";

/** A place that may name a person: the name alone, without titles before it. */
export interface NameMention extends TokenRange {
  /** Index of the noun chunk that holds it; -1 where none does. */
  readonly chunk: number;
  /** The name's words in lower case, without “Jr.”. */
  readonly first: string;
  readonly last: string;
  /** “jr”, “sr” or “iii”, or empty. */
  readonly suffix: string;
  /** Words of the name. */
  readonly length: number;
  /** Whether a title stood before it: “Mr.”, “President”. */
  readonly titled: boolean;
  /** What its title tells. */
  readonly gender: Gender | null;
  /** “Lynch’s” */
  readonly possessive: boolean;
}

/** The runs of capitalised names in a document's noun chunks that may be persons, in text order. */
export function findNameMentions(document: TaggedDocument, lexicon: PeopleLexicon): readonly NameMention[] {
  const mentions: NameMention[] = [];
  document.chunks.forEach((chunk, index) => {
    for (const run of properRuns(document, chunk)) {
      const mention = readRun(document, lexicon, run, index);
      if (mention) mentions.push(mention);
    }
  });
  return [...mentions, ...missedSurnames(document, mentions)].sort((a, b) => a.from - b.from);
}

/** “Anna Lynch arrived. Lynch smiled.”, “LYNCH: No.”: a surname that was tagged as a common word or reads like “NATO”. */
function missedSurnames(document: TaggedDocument, mentions: readonly NameMention[]): readonly NameMention[] {
  const surnames = new Set(mentions.filter(({ length }) => length > 1).map(({ last }) => last));
  const found: NameMention[] = [];
  for (let token = 0; token < document.length; token++) {
    const last = document.lower[token] as string;
    if (!surnames.has(last) || !startsUpper(document.word[token])) continue;
    if (document.tag[token] === "PROPN" && !standsAsAcronym(document, token)) continue;
    const chunk = document.chunkOf[token] as number;
    const possessive = document.lower[token + 1] === "'s";
    const name = { from: token, to: token + 1, chunk, first: last, last, suffix: "", length: 1 };
    found.push({ ...name, titled: false, gender: null, possessive });
  }
  return found;
}

/** “Trump’s aide Anna Lynch” holds two runs; Robert “Bobby” Quill is one. */
function properRuns(document: TaggedDocument, chunk: TokenRange): readonly TokenRange[] {
  const runs: TokenRange[] = [];
  let from = -1;
  for (let token = chunk.from; token <= chunk.to; token++) {
    const inside = token < chunk.to;
    const proper = inside && document.tag[token] === "PROPN" && startsUpper(document.word[token]);
    if (proper && from < 0) from = token;
    const joins = from >= 0 && inside && document.lower[token] === "-" && token + 1 < chunk.to;
    if (from >= 0 && inside && isOfNickname(document, token)) continue;
    if (from >= 0 && !proper && !joins) {
      runs.push({ from, to: token });
      from = -1;
    }
  }
  return runs;
}

/** “Bobby” with its marks and brackets. */
function isOfNickname({ regions, region, lower }: TaggedDocument, token: number): boolean {
  const names = (at: number) => regions[region[at] ?? -1]?.names === "nickname";
  return names(token) || (lower[token] === "(" && names(token + 1)) || (lower[token] === ")" && names(token - 1));
}

function readRun(document: TaggedDocument, lexicon: PeopleLexicon, run: TokenRange, chunk: number): NameMention | null {
  const { lower, word } = document;
  const bare = (token: number) => (lower[token] ?? "").replace(/\.$/, "");
  const isStrong = (token: number) => lexicon.titles.has(bare(token));
  const isTitle = (token: number) => isStrong(token) || lexicon.weakTitles.has(bare(token));
  let { from, to } = widen(document, lexicon, run);
  const behind = to;
  let suffix = "";
  if (to - from > 1 && /^(?:jr|sr|ii|iii|iv)$/.test(bare(to - 1))) {
    suffix = bare(to - 1);
    to--;
  }
  // “President Lynch”, where the title is tagged as a common noun
  const inChunk = document.chunkOf[from - 1] === chunk;
  let titled = inChunk && isStrong(from - 1);
  let gender: Gender | null = (inChunk && lexicon.genderedWords.get(bare(from - 1))) || null;
  while (from < to - 1 && (isTitle(from) || timeWords.has(bare(from)))) {
    gender = lexicon.genderedWords.get(bare(from)) ?? gender;
    titled ||= isStrong(from);
    from++;
  }
  if ((from === to - 1 && isTitle(from) && !titled) || timeWords.has(bare(to - 1))) return null;
  let length = 0;
  for (let token = from; token < to; token++) {
    if (!isOfNickname(document, token)) length++;
    else if (length > 1 && lexicon.givenNames.has(lower[token - 1] as string)) {
      // “Acme lawyer John “Jack” Lynch” as one run
      from = token - 1;
      length = 1;
    }
  }
  if (to - from >= 3 && length === to - from) {
    // “Acme Chief Executive Anna Lynch”, “Fox News’ Sean Hill”: the name starts behind the last title or at a given name
    let lastTitle = -1;
    for (let token = from; token < to - 1; token++) if (isTitle(token)) lastTitle = token;
    if (lastTitle >= 0) {
      gender = lexicon.genderedWords.get(bare(lastTitle)) ?? gender;
      from = lastTitle + 1;
      titled ||= isStrong(lastTitle);
    }
    if (lastTitle < 0 || to - from > 2) {
      const given = findGivenName(document, lexicon, { from, to });
      if (given >= 0) {
        from = given;
        // a headline's run goes on past the name: “Anna Lynch Backs Harbour Plan”
        if (document.paragraph[from] === 0 || to - from > 4) to = endOfName(document, { from, to });
      }
    }
  }
  const known = lexicon.givenNames.get(bare(from));
  const isBody = lexicon.bodies.has(bare(to - 1)) || lexicon.bodies.has(lower[to - 1] as string);
  const isSurname =
    lexicon.bodiesOrSurnames.has(bare(to - 1)) && to - from > 1 && known !== undefined && known !== "either";
  if (isBody && !titled && !isSurname) return null;
  // “NATO”; but “RAY: We won't pay.”
  const opensLine = lower[to] === ":" && document.paragraph[from - 1] !== document.paragraph[from];
  if (to - from === 1 && !titled && !opensLine && isAcronym(word[from])) return null;
  return {
    from,
    to,
    chunk,
    first: lower[from] as string,
    last: lower[to - 1] as string,
    suffix,
    length: Math.min(length, to - from),
    titled,
    gender,
    possessive: /^'s?$/.test(lower[behind] ?? "") && document.end[behind - 1] === document.start[behind],
  };
}

/** “Josh” of “Josh Hill” may be tagged as a verb, “moon” of “Ban Ki-moon” as a noun: they are of the name. */
function widen(document: TaggedDocument, lexicon: PeopleLexicon, run: TokenRange): TokenRange {
  const { lower, word, tag, start, end, sentence } = document;
  let { from, to } = run;
  const before = from - 1;
  const isGiven = lexicon.givenNames.has(lower[before] ?? "") && startsUpper(word[before]);
  if (isGiven && tag[before] !== "PROPN" && sentence[before] === sentence[from]) from = before;
  // “Theresa May”, whose surname may be tagged as “may”
  const given = lexicon.givenNames.get(lower[to - 1] ?? "");
  const goesOn = sentence[to] === sentence[from] && tag[to] !== "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(word[to] ?? "");
  if (goesOn && given !== undefined && given !== "either" && document.paragraph[from] !== 0) to++;
  while (to > from + 1 && lower[to - 1] === "-") to--;
  const joined = to - from > 1 && lower[to] === "-" && start[to] === end[to - 1] && start[to + 1] === end[to];
  if (joined && /^\p{L}{2,}$/u.test(lower[to + 1] ?? "") && tag[to + 1] !== "VERB" && tag[to + 1] !== "ADJ") {
    if (!/^(?:era|style|type|led|based)$/.test(lower[to + 1] as string)) to += 2;
  }
  return { from, to };
}

function findGivenName(document: TaggedDocument, lexicon: PeopleLexicon, run: TokenRange): number {
  for (let token = run.from; token < run.to - 1; token++) {
    const known = lexicon.givenNames.get(document.lower[token] as string);
    const next = document.lower[token + 1] as string;
    const isGiven = known !== undefined && (known !== "either" || token === run.from);
    // “Jean-Marc Hill”
    if (isGiven && token === run.from && next === "-") return token;
    if (isGiven && startsUpper(document.word[token + 1]) && !lexicon.bodies.has(next)) return token;
  }
  return -1;
}

/** Given name, initials, surname. */
function endOfName(document: TaggedDocument, run: TokenRange): number {
  let end = run.from + 1;
  while (end < run.to - 1 && (document.word[end] as string).length <= 2) end++;
  return end + 1;
}

const isAcronym = (word: string | undefined) => /^\p{Lu}{2,5}$/u.test(word ?? "");

/** “LYNCH” by itself, not of “ANNA LYNCH” nor of “the LYNCH Group”. */
const standsAsAcronym = ({ word, tag }: TaggedDocument, token: number) =>
  isAcronym(word[token]) && tag[token - 1] !== "PROPN" && tag[token + 1] !== "PROPN";

const startsUpper = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);
