import type { Span } from "../domain/span.ts";
import { fold } from "./fold.ts";

/** A word as it is heard, so that two ways of writing the same speech compare equal. */
export interface SpokenWord {
  /** Folded; contractions are spelt out: “didn’t” gives `did` and `not`. */
  readonly form: string;
  /** The whole printed word, also where it gives two forms. */
  readonly span: Span;
  /** Whether it stands in square brackets: an editor's words, not the speaker's. */
  readonly bracketed: boolean;
}

/** The words of a text as they are heard, in order. A hyphen parts words: “well-known” is two. */
export function splitSpokenWords(text: string): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  let bracketEnd = 0;
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    if (written === "[") {
      bracketEnd = closingBracket(text, span.end);
      continue;
    }
    const bracketed = span.start < bracketEnd;
    for (const form of formsOf(written)) words.push({ form, span, bracketed });
  }
  return words;
}

// “U.S.”; “1,500.5”, “16th”; “[W]e”, “didn’t”, “’em”; “%”; the bracket of “[suspended supplies]”; “per cent”
const pattern =
  /\bper cent\b|(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|(?:\[\p{L}\](?=\p{L}))?[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|%|\[/gu;

/** How far behind its opening a bracket is looked for, in code units: an editor's insertion is short. */
const longestInsertion = 200;

function closingBracket(text: string, from: number): number {
  const at = text.slice(from, from + longestInsertion).indexOf("]");
  return at < 0 ? from : from + at;
}

function formsOf(written: string): readonly string[] {
  const form = fold(written).replace(/[[\].]|,(?=\p{N})/gu, (mark) =>
    mark === "." && /\p{N}/u.test(written) ? "." : "",
  );
  const spelt = spellings.get(form);
  if (spelt) return spelt;
  const negated = /^(\p{L}+)n't$/u.exec(form);
  if (negated?.[1]) return [negated[1], "not"];
  const clitic = /^(.+)'(re|ve|ll|m|s|d)$/u.exec(form);
  if (clitic?.[1] && clitic[2]) return [clitic[1], cliticForms.get(clitic[2]) ?? `'${clitic[2]}`];
  return [form.replace(/'$/, "")];
}

// “it’s” is “it is” or “it has”, “he’d” is “he would” or “he had”: these stay open, see `sameForm`
const cliticForms: ReadonlyMap<string, string> = new Map([
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["m", "am"],
]);

const spellings: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["shall", "not"]],
  ["let's", ["let", "us"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
  ["gotta", ["got", "to"]],
  ["ok", ["okay"]],
  ["%", ["percent"]],
  ["per cent", ["percent"]],
]);

/** Whether two forms can be the same word heard: “he's” and “he has”, “he’d” and “he would”. */
export function sameForm(a: string, b: string): boolean {
  return a === b || (openClitics.get(a)?.includes(b) ?? false) || (openClitics.get(b)?.includes(a) ?? false);
}

const openClitics: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ["is", "has"]],
  ["'d", ["would", "had", "did"]],
]);
