import { isNumber } from "./near-words.ts";

/** Whether a word tells a number, in figures or letters: “3”, “three”; “one” is too often a pronoun. */
export const isNumeral = (form: string): boolean => isNumber(form) || figureOf.has(form);

/** The other spelling of a number: “3” for “three”, “three” for “3”; undefined where it has none. */
export const otherSpelling = (form: string): string | undefined => figureOf.get(form) ?? wordFor.get(form);

const smallNumbers =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const figureOf: ReadonlyMap<string, string> = new Map([
  ...smallNumbers.split(" ").map((word, at): [string, string] => [word, `${at + 2}`]),
  ...tens.split(" ").map((word, at): [string, string] => [word, `${at + 2}0`]),
]);

const wordFor: ReadonlyMap<string, string> = new Map([...figureOf].map(([word, figure]) => [figure, word]));
