import { unshouted } from "../question/unshouted.ts";
import { analyse } from "./terms.ts";

/** The stems of a question's content words, each once, for looking up candidates in a full-text search. */
export const questionTerms = (question: string): readonly string[] => [
  ...new Set(
    analyse(unshouted(question))
      .filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  ),
];
