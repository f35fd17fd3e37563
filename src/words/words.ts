import { en } from "./en.ts";

/** The bot's own words in one language; every catalogue has the shape of the English one. */
export type Words = typeof en;

/** The catalogue for a BCP 47 locale such as `en-GB`; English where there is no other. */
export function wordsFor(_locale: string): Words {
  return en;
}
