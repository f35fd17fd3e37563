import type { FaultName } from "../../src/knowledge/supporting/faults/fault.ts";

/**
 * What a fault costs at least, in log-odds, whatever the examples say. They are paraphrases by machine and summaries of
 * a few hundred articles: too few of them change a number or drop an “allegedly” for the cost to be learned, or are
 * worded freely.
 */
export const leastLosses: Readonly<Partial<Record<FaultName, number>>> = {
  "number foreign": 1.7,
  "number misplaced": 1,
  "number swapped": 1,
  "number unfounded": 0.6,
  "name foreign": 0.3,
  "name misplaced": 1,
  "name swapped": 1,
  "name unfounded": 0.6,
  "speaker displaced": 1,
  "pronoun swapped": 1,
  "negation added": 2,
  "negation dropped": 1.5,
  "opposite word": 1.5,
  "denied told as fact": 2,
  "roles swapped": 1.8,
  "unsure told as fact": 1.5,
  "hedge dropped": 0.6,
  "leaps back": 0.5,
  "names reordered": 1.5,
  "speaker swapped": 1,
  "subject displaced": 1,
  "quotation altered": 1.4,
  "word unfounded": 0.6,
};
