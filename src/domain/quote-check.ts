import type { Citation } from "./citation.ts";
import type { OtherSide } from "./other-side.ts";
import type { Attribution, QuotationKind } from "./quotation.ts";

/** What becomes of a checked quote. */
export type Verdict = "verbatim" | "altered" | "reported" | "out-of-context" | "other-speaker" | "not-found";

/** Part of a word diff from the story's wording to the pasted one. */
export interface DiffPart {
  /** `same`: in both. `added`: only in the pasted quote. `removed`: only in the story. */
  readonly op: "same" | "added" | "removed";
  readonly text: string;
}

/** A negation that the story has and the pasted quote lacks, or the other way round. */
export type NegationChange = "dropped" | "added";

/** A place in the library that the pasted quote resembles. */
export interface QuoteMatch {
  readonly citation: Citation;
  readonly kind: QuotationKind | "narration";
  readonly attribution: Attribution | null;
  /** 0 to 1. */
  readonly similarity: number;
  readonly diff: readonly DiffPart[];
  /** Where the pasted quote turns what was said round; to be told first. */
  readonly negation: NegationChange | null;
  /** The whole sentences in which it stands. */
  readonly sentence: Citation;
  /** Whether those sentences hold words that the pasted quote leaves out and that change what it says. */
  readonly cutOff: boolean;
  /** Set where some of the pasted words stand in brackets in somebody's speech: an editor's, not the speaker's. */
  readonly editors?: boolean;
  /** Set where nobody states the words, because they are only asked: “asked whether …”. */
  readonly asked?: boolean;
  /** Set where the words are what their speaker says isn't so: “any suspension”. */
  readonly denied?: boolean;
  /** What the story has against them. */
  readonly otherSides?: readonly OtherSide[];
}

/** Who is claimed to have said a checked quote. */
export interface Claimant {
  /** As the articles print the name where they know it, else as it was claimed. */
  readonly name: string;
  /** The name as it was claimed, where it was taken for a misspelling of the other. */
  readonly takenFrom?: string;
  /** Whom the articles quote, most quoted first, where they know nobody under the claimed name. */
  readonly others?: readonly string[];
}

export interface QuoteCheck {
  readonly verdict: Verdict;
  /** As asked, or as the pasted message itself says; left out where nobody is claimed. */
  readonly claimed?: Claimant;
  /** Set where the pasted message says that the claimed speaker did *not* say it: “Lee never said …”. */
  readonly contested?: boolean;
  /** The part of a message with several people's quotes that is told of. */
  readonly part?: string;
  /** Set where there is too little to look for: “the”. */
  readonly tooLittle?: boolean;
  /** Best first; with `not-found` only where something is near. */
  readonly matches: readonly QuoteMatch[];
}
