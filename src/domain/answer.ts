import type { Citation } from "./citation.ts";
import type { CitingSentence } from "./citing-sentence.ts";
import type { ArticleId } from "./ids.ts";
import type { OtherSide } from "./other-side.ts";
import type { Attribution } from "./quotation.ts";
import { overlaps, type Span } from "./span.ts";

/** Words of the story that a reader is shown, what in them answers, and whose words they are if somebody's. */
export interface CitedPassage {
  readonly citation: Citation;
  /** The spans to stand out, as offsets into the article, within the citation. */
  readonly marks: readonly Span[];
  /** Set where the passage reports what somebody said: it is then their claim, not the story's fact. */
  readonly attribution: Attribution | null;
  /** Set where the words are what their speaker says isn't so: “any suspension”. */
  readonly denied?: boolean;
  /** What the story has against them; left out where nothing was looked for. */
  readonly otherSides?: readonly OtherSide[];
}

/** A sentence and its score, best first in a ranking; scores compare only within one answer. */
export interface RankedSentence {
  readonly articleId: ArticleId;
  readonly span: Span;
  readonly score: number;
}

/** Why the story doesn't say: nothing about it at all, about it but not this, or a person whom it doesn't mention. */
export type UnansweredReason = "nothing-about-it" | "not-this" | "unknown-name";

interface AnswerBase {
  /** 0 to 1, calibrated: how likely the articles hold an answer to the question at all. */
  readonly confidence: number;
  readonly ranking: readonly RankedSentence[];
  /** The rest of a message that asked several things: only the first was answered. */
  readonly leftOut?: string;
}

export interface Answered extends AnswerBase {
  readonly kind: "answered";
  /** One to three passages, best first. */
  readonly passages: readonly CitedPassage[];
  /** The shortest span that answers, where one is found. */
  readonly shortest: Citation | null;
  /** Set where yes or no was asked, and the words that decide are what somebody says. */
  readonly restsOnClaim?: boolean;
  /** Set where the first passages are of articles that answer with other amounts, dates or names. */
  readonly storiesDiffer?: boolean;
  /** Set where a language model connected passages, and every sentence stands. */
  readonly connected?: Connected;
}

/** Sentences that were chosen out of passages, each of them checked against those that it cites. */
export interface Connected {
  /** Never empty. */
  readonly sentences: readonly CitingSentence[];
  /** What the numbers mean, and all that is shown: the answer's own passages, then what else is cited. */
  readonly passages: readonly CitedPassage[];
}

export interface Unanswered extends AnswerBase {
  readonly kind: "unanswered";
  readonly reason: UnansweredReason;
  /** At most three, best first: near this, but not an answer. */
  readonly nearest: readonly CitedPassage[];
}

/** What a message is about that asks the story nothing; `nothing` where there are no words in it to look for. */
export type AsideTopic =
  | "greeting"
  | "thanks"
  | "farewell"
  | "abuse"
  | "identity"
  | "abilities"
  | "summary"
  | "nothing";

/** A message that asks the story nothing in particular: it gets a word of the bot's own, or the summary. */
export interface Aside extends AnswerBase {
  readonly kind: "aside";
  readonly about: AsideTopic;
  /** What a summary should turn on, in the asker's words; null where they name nothing. */
  readonly focus: string | null;
}

export type Answer = Answered | Unanswered | Aside;

/** The passages that a reader is shown with an answer, or as near to none. */
export function shownPassages(answer: Answer): readonly CitedPassage[] {
  if (answer.kind === "aside") return [];
  return answer.kind === "answered" ? (answer.connected?.passages ?? answer.passages) : answer.nearest;
}

/** The ranked sentences that the answer doesn't show, best first. */
export function unshown(answer: Answer): readonly RankedSentence[] {
  const shown = shownPassages(answer).map(({ citation }) => citation);
  return answer.ranking.filter(
    (hit) => !shown.some((citation) => citation.articleId === hit.articleId && overlaps(citation.span, hit.span)),
  );
}
