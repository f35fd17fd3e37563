import type { Attribution, Speaker } from "../domain/quotation.ts";
import type { Words } from "../words/words.ts";

/** Below this confidence nearly every second attribution is wrong (docs/attribution.md), so it is shown as doubtful. */
const doubtfulBelow = 0.6;

/** Who said it in words, with the chain of those who report it: “Vladimir Putin, as reported by Yury Ushakov”. */
export function speakerLine({ speaker, via, medium, confidence }: Attribution, words: Words): string {
  const name = speaker ? named(speaker, words) : words.speaker.unnamed;
  const reporters = via.map((reporter) => reporter.name);
  const chained = reporters.length > 0 ? words.speaker.reportedBy(name, reporters) : name;
  const whole = medium === null ? chained : words.speaker.through(chained, medium);
  return speaker && confidence < doubtfulBelow ? words.speaker.doubtful(whole) : whole;
}

const named = ({ name, role }: Speaker, words: Words): string =>
  role === null ? name : words.speaker.withRole(name, role);
