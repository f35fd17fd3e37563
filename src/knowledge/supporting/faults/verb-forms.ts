import { irregularForms } from "../../../text/irregular-forms.ts";
import type { PassageWord } from "../passage-words.ts";

/**
 * Whether a word looks like a verb's past or participle: “sent”, “selling”, “approved”. No part of speech is known, and
 * a verb that no dictionary knows is taken for a name elsewhere.
 */
export const looksInflected = ({ form, kind }: PassageWord): boolean =>
  kind === "content"
    ? /(?:ed|ing)$/.test(form) || irregularForms.has(form) || unchanging.has(form)
    : kind === "name" && /ed$/.test(form);

/** Verbs whose past is their dictionary form. */
const unchanging: ReadonlySet<string> = new Set("hit beat cut put hurt shut".split(" "));

/** A form of “be” or “get”, as before a passive's participle. */
export const isBeing = ({ form }: PassageWord): boolean => beings.has(form);

const beings: ReadonlySet<string> = new Set("is are was were be been being get gets got".split(" "));

/** A verb's helper, behind which the next word of content is its verb. */
export const isAuxiliary = (word: PassageWord): boolean => isBeing(word) || auxiliaries.has(word.form);

const auxiliaries: ReadonlySet<string> = new Set(
  "am has have had having do does did will would shall should can could may might must to".split(" "),
);
