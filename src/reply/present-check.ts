import type { CitedPassage } from "../domain/answer.ts";
import type { QuoteCheck, QuoteMatch } from "../domain/quote-check.ts";
import type { Words } from "../words/words.ts";
import { type Asked, answerActions } from "./answer-actions.ts";
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
    { kind: "text", text: verdictOf(check, words) },
  ];
  if (best) {
    if (!found) blocks.push({ kind: "heading", text: words.check.near });
    blocks.push(block(best, 1));
    blocks.push(...remarks(check, best, words));
    if (found) blocks.push(...tellOtherSides([passageOf(best)], sources, words)(passageOf(best)));
  }
  if (others.length > 0) {
    if (found) blocks.push({ kind: "heading", text: words.check.also });
    blocks.push(...others.map((match, at) => block(match, at + 2)));
  }
  blocks.push(answerActions(asked, best ? passageOf(best) : null, false, words));
  return { blocks };
}

// Words of the story's own that are said to be somebody's: nobody else said them either.
const verdictOf = ({ verdict, matches: [best] }: QuoteCheck, words: Words): string =>
  verdict === "other-speaker" && best?.kind === "narration" ? words.check.nobodys : words.check.verdict[verdict];

function remarks(check: QuoteCheck, best: QuoteMatch, words: Words): readonly Block[] {
  const blocks: Block[] = [];
  const changed = best.diff.some((part) => part.op !== "same");
  const real = best.attribution?.speaker?.name;
  if (check.verdict === "other-speaker" && check.claimed !== undefined && real !== undefined) {
    blocks.push({ kind: "notice", tone: "caution", text: words.check.claimed(check.claimed, real) });
  }
  if (check.verdict === "altered" && best.negation) {
    blocks.push({ kind: "notice", tone: "caution", text: words.check.negation[best.negation] });
  }
  if (changed && check.verdict !== "reported" && check.verdict !== "not-found") {
    blocks.push({ kind: "text", text: words.check.difference }, { kind: "diff", parts: best.diff });
  }
  if (best.kind === "narration" && check.verdict !== "not-found") {
    blocks.push({ kind: "notice", tone: "info", text: words.check.narration });
  }
  return blocks;
}

// “not received formal notice”: words alone can mislead, so they are shown marked within their sentence.
const passageOf = ({ citation, sentence, attribution, denied = false, otherSides = [] }: QuoteMatch): CitedPassage => ({
  citation: sentence,
  marks: [citation.span],
  attribution,
  denied,
  otherSides,
});
