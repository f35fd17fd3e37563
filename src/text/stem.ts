import { stemmer } from "stemmer";
import { fold } from "./fold.ts";
import { irregularForms } from "./irregular-forms.ts";

/**
 * The stem under which a word is looked up: “deliveries” and “delivery” share one, and so do “took” and “take”.
 * Porter, An algorithm for suffix stripping, Program 14(3), 1980; a possessive's ending is taken off before.
 */
export function stem(word: string): string {
  const folded = fold(word).replace(/'s?$/, "");
  return /^[a-z]{3,}$/.test(folded) ? stemmer(irregularForms.get(folded) ?? folded) : folded;
}
