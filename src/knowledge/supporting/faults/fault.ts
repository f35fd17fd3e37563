import type { Doubt } from "../../../domain/support.ts";

/** The faults by name: each is 0 in a sentence that stands in the passages as it is, and grows with what is amiss. */
export const faultKinds = {
  "number foreign": "number",
  "number misplaced": "number",
  "number stray": "number",
  "number unfounded": "number",
  "number swapped": "number",
  "name foreign": "name",
  "name misplaced": "name",
  "name stray": "name",
  "name unfounded": "name",
  "name swapped": "name",
  "names reordered": "name",
  "pronoun lost": "speaker",
  "pronoun swapped": "speaker",
  "speaker displaced": "speaker",
  "speaker swapped": "speaker",
  "negation added": "negation",
  "negation dropped": "negation",
  "opposite word": "negation",
  "denied told as fact": "negation",
  "roles swapped": "name",
  "unsure told as fact": "words",
  "hedge dropped": "words",
  "word unfounded": "words",
  "quotation altered": "words",
  "runs short": "words",
  "words skipped": "words",
  "leaps back": "words",
  "leaps linked": "words",
  "leaps unlinked": "words",
  "subject displaced": "words",
  "starts inside clause": "words",
} as const satisfies Readonly<Record<string, Doubt>>;

export type FaultName = keyof typeof faultKinds;
export const faultNames = Object.keys(faultKinds) as readonly FaultName[];

/** How much of each fault there is. */
export type Faults = Readonly<Record<FaultName, number>>;
