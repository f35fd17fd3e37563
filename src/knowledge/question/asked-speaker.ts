import type { Term } from "../retrieval/terms.ts";

/** Whose words a question asks for, as places among its words. */
export interface AskedSpeaker {
  readonly from: number;
  /** Where the verb of saying stands, which ends the speaker. */
  readonly verb: number;
}

const auxiliaries = new Set(["did", "does", "do", "has", "have", "had", "is", "was", "didn't", "doesn't"]);

const beForms = new Set(["is", "was"]);

/** Verbs of saying and thinking, by stem. */
const sayings = new Set(
  (
    "sai said tell told claim state announc argu deni admit acknowledg insist report add warn promis describ criticis critic " +
    "comment think believ want urg demand respond repli reject call express emphasis emphas stress note explain mention ask " +
    "blame accus hope feel plan declar confirm reiter vow predict suggest propos offer refus"
  ).split(" "),
);

/** Such verbs that say nothing of the subject: “What did he say about aid?” */
export const plainSayings: ReadonlySet<string> = new Set(
  "sai said tell told claim state comment think believ want mention express feel describ note".split(" "),
);

const longestSpeaker = 6;

/** “What did [the NATO chief] say about aid?”: the words between the auxiliary and the verb; null where there are none. */
export function findAskedSpeaker(words: readonly Term[]): AskedSpeaker | null {
  const auxiliary = words.findIndex(({ word }) => auxiliaries.has(word));
  if (auxiliary < 0) return null;
  for (let verb = auxiliary + 2; verb < words.length && verb <= auxiliary + 1 + longestSpeaker; verb++) {
    if (!sayings.has(words[verb]?.stem ?? "")) continue;
    // “Was the mayor told?” asks for nobody's words, “What is the mayor saying?” does
    if (beForms.has(words[auxiliary]?.word ?? "") && !words[verb]?.word.endsWith("ing")) return null;
    const speaker = words.slice(auxiliary + 1, verb);
    return speaker.some(({ stop }) => !stop) ? { from: auxiliary + 1, verb } : null;
  }
  return null;
}
