import type { CitedPassage } from "../domain/answer.ts";
import type { QuoteCheck, QuoteMatch } from "../domain/quote-check.ts";
import type { Words } from "../words/words.ts";
import { type Asked, answerActions } from "./answer-actions.ts";
import { checkRemarks, claimantRemarks } from "./check-remarks.ts";
import { excerptBlock, type Sources } from "./excerpt-block.ts";
import { oneLine } from "./one-line.ts";
import type { Block, Reply } from "./reply.ts";
import { tellOtherSides } from "./tell-other-sides.ts";

/** How many places a check shows at most. */
const matchLimit = 3;

/** The verdict in words, the real wording with its speaker and chain, and the word diff. */
export function presentCheck(quote: string, check: QuoteCheck, sources: Sources, asked: Asked, words: Words): Reply {
  const [best, ...others] = check.matches.slice(0, matchLimit);
  const found = check.verdict !== "not-found";
  const block = (match: QuoteMatch, number: number) => excerptBlock(passageOf(match), number, sources, words);
  const blocks: Block[] = [
    { kind: "heading", text: `“${oneLine(quote)}”` },
    ...(check.part === undefined ? [] : [{ kind: "text", text: words.check.part(oneLine(check.part)) } as const]),
    { kind: "text", text: verdictOf(check, words) },
  ];
  if (best) {
    if (!found) blocks.push({ kind: "heading", text: words.check.near });
    blocks.push(block(best, 1));
    blocks.push(...checkRemarks(check, best, words));
    if (found) blocks.push(...tellOtherSides([passageOf(best)], sources, words)(passageOf(best)));
  }
  blocks.push(...claimantRemarks(check, words));
  if (others.length > 0) {
    if (found) blocks.push({ kind: "heading", text: words.check.also });
    blocks.push(...others.map((match, at) => block(match, at + 2)));
  }
  blocks.push(answerActions(asked, best ? passageOf(best) : null, false, words));
  return { blocks };
}

function verdictOf({ verdict, tooLittle, contested, claimed, matches: [best] }: QuoteCheck, words: Words): string {
  if (tooLittle) return words.check.tooLittle;
  if (contested && claimed && verdict === "verbatim") return words.check.wronglyContested(claimed.name);
  if (best?.asked && verdict !== "not-found") return words.check.asked;
  if (best?.denied && verdict === "out-of-context") return words.check.onlyDenied;
  // Words of the story's own that are said to be somebody's: nobody else said them either.
  return verdict === "other-speaker" && best?.kind === "narration" ? words.check.nobodys : words.check.verdict[verdict];
}

// “not received formal notice”: words alone can mislead, so they are shown marked within their sentence.
// Whose question it was is no speaker's line: nobody states what is asked.
const passageOf = ({ citation, sentence, ...match }: QuoteMatch): CitedPassage => ({
  citation: sentence,
  marks: [citation.span],
  attribution: match.asked ? null : match.attribution,
  denied: match.denied ?? false,
  otherSides: match.otherSides ?? [],
});
