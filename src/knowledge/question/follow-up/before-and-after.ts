import { antecedentsOf } from "./antecedents.ts";
import type { FollowUp } from "./follow-up.ts";
import type { PhraseReading } from "./read-phrases.ts";

/** Which way in time a question points that has nothing else: “And before that?”, “What happened next?”; else null. */
export function askedSide(question: string): "before" | "after" | null {
  if (/^(?:what (?:happened|came|was) )?before(?: (?:that|this|it|then))?\s{0,3}[?!.…]{0,5}$/i.test(question))
    return "before";
  return /^(?:what (?:happened|came) )?(?:after(?: (?:that|this|it))?|next|then|afterwards|since(?: then)?)\s{0,3}[?!.…]{0,5}$/i.test(
    question,
  )
    ? "after"
    : null;
}

/** “How long did the call last?” – “And before that?” – “What happened before the call?”; null where nothing happened. */
export function askSide(
  side: "before" | "after",
  before: PhraseReading,
  answer: PhraseReading | null,
): FollowUp | null {
  const { thing } = antecedentsOf(before, answer);
  const isBody = before.phrases.some(({ text, kind }) => text === thing && kind === "body");
  return thing === null || isBody ? null : { question: `What happened ${side} ${thing}?`, about: thing };
}
