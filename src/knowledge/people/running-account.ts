import type { Attribution, Speaker } from "../../domain/quotation.ts";
import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";

/**
 * Who gives the account that a “reportedly” refers to: after “Ushakov noted that Trump repeated his position”, “In
 * response, Putin reportedly said” is Putin by Ushakov's account. Null but where the text leaves no doubt: the statement
 * right before, in the same paragraph, tells what another said, and this one is an answer to it.
 *
 * @param resolved The speakers of the statements before, in text order.
 */
export function runningAccount(
  document: TaggedDocument,
  statements: readonly Statement[],
  resolved: readonly Pick<Attribution, "speaker" | "via">[],
  index: number,
): Speaker | null {
  const cue = statements[index]?.cueHead ?? -1;
  if (cue < 0 || !isReportedly(document, cue) || !isAnswer(document, cue)) return null;
  let before = index - 1;
  while ((statements[before]?.within ?? -1) >= 0) before--;
  const teller = resolved[before]?.speaker ?? null;
  const told = statements[before]?.cueHead ?? -1;
  const isNear =
    document.paragraph[told] === document.paragraph[cue] &&
    (document.sentence[cue] as number) - (document.sentence[told] as number) === 1;
  const tellsOfOther = statements.some(
    ({ within }, at) => within === before && at < index && resolved[at]?.speaker?.name !== teller?.name,
  );
  return isNear && tellsOfOther && resolved[before]?.via.length === 0 ? teller : null;
}

/** “reportedly” beside a cue. */
function isReportedly({ lower, sentence }: TaggedDocument, cue: number): boolean {
  for (let token = cue - 3; token <= cue + 1; token++) {
    if (sentence[token] === sentence[cue] && lower[token] === "reportedly") return true;
  }
  return false;
}

/** “In response, …”, “In turn, …”, “… replied” */
function isAnswer({ lower, lemma, sentence, sentences }: TaggedDocument, cue: number): boolean {
  const opening = sentences[sentence[cue] as number]?.from ?? cue;
  const opens = lower[opening] === "in" && /^(?:response|reply|answer|return|turn)$/.test(lower[opening + 1] ?? "");
  return opens || /^(?:reply|respond|answer|retort|counter)$/.test(lemma[cue] ?? "");
}
