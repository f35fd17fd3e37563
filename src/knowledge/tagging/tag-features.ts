import { hashFeature, hashText } from "./hash.ts";

/** What the tagger sees of a word by itself, as numbers. */
export interface WordForm {
  /** The word in lower case; the same number for every word that wasn't met in learning. */
  readonly lower: number;
  readonly suffixes: readonly [number, number, number];
  readonly prefix: number;
  /** Capitals, digits and marks in short: 1 for “word”, 2 for “Word”, 3 for “NATO” … */
  readonly shape: number;
  /** The tag that it mostly has (1 to 17), 0 for a word that wasn't met. */
  readonly usual: number;
}

/** The form that stands before the first and after the last word of a sentence. */
export const edgeForm: WordForm = { lower: 1, suffixes: [1, 1, 1], prefix: 1, shape: 0, usual: 0 };

const rareWord = 2;

/** @param usual The tag that the word mostly has, 0 where it wasn't met in learning. */
export function wordForm(word: string, lower: string, usual: number): WordForm {
  const suffix = (length: number) => hashText(`-${lower.slice(-length)}`);
  return {
    lower: usual > 0 ? hashText(lower) : rareWord,
    suffixes: [suffix(1), suffix(2), suffix(3)],
    prefix: hashText(`${lower.slice(0, 2)}-`),
    shape: shapeOf(word),
    usual,
  };
}

/** How many features `contextFeatures` and `tagFeatures` give together. */
export const featureCount = 36;

/**
 * Writes the features of a word in its sentence that don't depend on the tags before it.
 * @returns how many were written.
 */
export function contextFeatures(
  forms: readonly WordForm[],
  index: number,
  titleCase: boolean,
  features: Int32Array,
): number {
  let count = 0;
  const add = (template: number, a = 0, b = 0, c = 0) => {
    features[count++] = hashFeature(template, a, b, c);
  };
  const at = (offset: number) => forms[index + offset] ?? edgeForm;
  const word = at(0);
  const [before2, before, after, after2] = [at(-2), at(-1), at(1), at(2)];
  const first = index === 0 || (index === 1 && before.shape === 9) ? 1 : 0;
  const place = first + (titleCase ? 2 : 0);
  add(1, word.lower);
  add(2, word.lower, word.shape, place);
  add(3, word.suffixes[0], word.shape);
  add(4, word.suffixes[1]);
  add(5, word.suffixes[2]);
  add(6, word.prefix);
  add(7, word.shape, place);
  add(8, word.suffixes[2], word.shape, place);
  add(9, before.lower);
  add(10, after.lower);
  add(11, before2.lower);
  add(12, after2.lower);
  add(13, after.usual, after2.usual);
  add(14, after.suffixes[2]);
  add(15, before.suffixes[2]);
  add(16, after.shape, word.shape, place);
  add(17, word.lower, after.usual);
  add(18, word.usual, after.usual, word.shape);
  add(19, word.usual, after.lower);
  add(20, word.suffixes[1], after.usual);
  add(21, word.usual, before.lower);
  add(22, word.usual, word.suffixes[1], word.shape);
  add(23, after.suffixes[1], word.usual);
  add(24, word.lower, before.lower);
  add(25, word.lower, after.lower);
  return count;
}

/** Adds those that do; `before` and `before2` are tag numbers (1 to 17), 0 before the sentence. */
export function tagFeatures(
  word: WordForm,
  after: WordForm,
  before: number,
  before2: number,
  features: Int32Array,
  from: number,
): number {
  let count = from;
  const add = (template: number, a = 0, b = 0, c = 0) => {
    features[count++] = hashFeature(template, a, b, c);
  };
  add(40, before);
  add(41, before, before2);
  add(42, before, word.lower);
  add(43, before, word.usual, after.usual);
  add(44, before, before2, word.usual);
  add(45, before, word.suffixes[1]);
  add(46, before, word.shape, after.shape);
  add(47, before, after.lower);
  return count;
}

function shapeOf(word: string): number {
  if (/^\p{Ll}+$/u.test(word)) return 1;
  if (/^\p{Lu}[\p{Ll}'’]+$/u.test(word)) return 2;
  if (/^\p{Lu}{2,}$/u.test(word)) return 3;
  if (/^\p{Lu}$/u.test(word)) return 4;
  if (/^\p{N}+$/u.test(word)) return 5;
  if (/^[\p{N}.,:/]+$/u.test(word)) return 6;
  if (/^\p{N}/u.test(word)) return 7;
  if (/^(?:\p{L}\.)+$/u.test(word)) return 8;
  if (!/[\p{L}\p{N}]/u.test(word)) return 9;
  if (/^\p{Lu}/u.test(word)) return 10;
  return /\p{Lu}/u.test(word) ? 11 : 12;
}
