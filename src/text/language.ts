import { eld } from "eld/extrasmall";

/** How much of a text settles its language, in UTF-16 code units: more of it doesn't change the answer. */
const sampleLength = 2000;

/** The language of a text as BCP 47 names it, such as `en`; `und` where the text doesn't let it be told. */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, sampleLength)).language || "und";
}
