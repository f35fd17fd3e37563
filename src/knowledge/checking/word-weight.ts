import { functionWords } from "../../text/function-words.ts";
import { isNegation } from "./negation.ts";

/** What a word that only holds the sentence together counts for beside a word of content. */
const functionWeight = 0.25;

/** How much a word tells of what is said: “stockpiles” more than “of”; “not” as much as any. */
export function weigh(form: string): number {
  if (isNegation(form)) return 1;
  return functionWords.has(form) || form.startsWith("'") ? functionWeight : 1;
}
