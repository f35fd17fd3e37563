import type { OtherSide } from "../domain/other-side.ts";
import type { QuoteCheck, QuoteMatch } from "../domain/quote-check.ts";
import { contains } from "../domain/span.ts";
import type { Words } from "../words/words.ts";
import type { Block } from "./reply.ts";

/** What is to be said of the best place of a checked quote, gravest first; the word diff is among it. */
export function checkRemarks(check: QuoteCheck, best: QuoteMatch, words: Words): readonly Block[] {
  const found = check.verdict !== "not-found";
  const caution = (text: string): Block => ({ kind: "notice", tone: "caution", text });
  const cautions = [
    ...claimRemark(check, best, words),
    ...(check.verdict === "altered" && best.negation ? [words.check.negation[best.negation]] : []),
    ...(found ? deniedHere(best, words) : []),
  ];
  const changed = best.diff.some((part) => part.op !== "same");
  return [
    ...cautions.map(caution),
    ...(found && changed
      ? ([
          { kind: "text", text: words.check.difference },
          { kind: "diff", parts: best.diff },
        ] as const)
      : []),
    ...(found && best.editors ? ([{ kind: "notice", tone: "info", text: words.check.editors }] as const) : []),
    ...(found && best.kind === "narration"
      ? [{ kind: "notice", tone: "info", text: words.check.narration } as const]
      : []),
  ];
}

/** What is to be said of whom a quote is claimed of, whether it was found or not. */
export function claimantRemarks({ claimed }: QuoteCheck, words: Words): readonly Block[] {
  if (!claimed) return [];
  const { name, takenFrom, others } = claimed;
  const info = (text: string): Block => ({ kind: "notice", tone: "info", text });
  if (takenFrom !== undefined) return [info(words.check.takenFor(takenFrom, name))];
  return others ? [info(words.check.unknownSpeaker(name, others))] : [];
}

function claimRemark({ verdict, claimed, contested }: QuoteCheck, best: QuoteMatch, words: Words): readonly string[] {
  if (!claimed) return [];
  const real = best.attribution?.speaker?.name;
  if (verdict === "other-speaker" && real !== undefined) {
    return [contested ? words.check.rightlyContested(claimed.name, real) : words.check.claimed(claimed.name, real)];
  }
  // “Lee never said …”; where the words are hers as they stand, the verdict says so already
  const isTold = verdict === "verbatim" || verdict === "not-found" || best.attribution === null;
  return contested && !isTold ? [words.check.contested(claimed.name)] : [];
}

// What stands in another sentence is shown with its own; what stands in the same one mustn't be overlooked.
function deniedHere({ sentence, otherSides = [] }: QuoteMatch, words: Words): readonly string[] {
  const isHere = ({ is, citation }: OtherSide) => is === "denial" && contains(sentence.span, citation.span);
  return otherSides.filter(isHere).map(({ kind, denier }) => words.check.deniedHere[kind](denier));
}
