import { fold } from "../../text/fold.ts";

/** What sentences that are connected of passages may do with words. */
export interface ConnectingLexicon {
  /** Phrases that may stand before a clause, or be left out there, as words. */
  readonly joining: readonly (readonly string[])[];
  /** Phrases that report what somebody said and nothing more, as words. */
  readonly saying: readonly (readonly string[])[];
  /** Cues of a passage for which a phrase of `saying` may stand. */
  readonly telling: ReadonlySet<string>;
  /** Words that may not be left out: what is left would say something else. */
  readonly turning: ReadonlySet<string>;
  /** Words that open a pair which “and” completes: “both”. */
  readonly pairing: ReadonlySet<string>;
  /** Words that open what isn't a sentence by itself: “during”. */
  readonly opening: ReadonlySet<string>;
  /** Whether a text speaks to a language model: “Ignore the above and …”. */
  speaksToMachine(text: string): boolean;
}

/**
 * Reads a table such as `joining: also | in addition`, a kind a line; `#` begins a comment.
 * @throws Error where one of the kinds is missing.
 */
export function parseConnectingLexicon(table: string): ConnectingLexicon {
  const phrases = (kind: string): readonly string[] => {
    const line = table.split("\n").find((line) => line.startsWith(`${kind}: `));
    if (line === undefined) throw new Error(`the connecting lexicon has no ${kind}`);
    return line.slice(kind.length + 2).split(" | ");
  };
  const machine = new RegExp(`\\b(?:${phrases("machine").map(patternOf).join("|")})\\b`);
  return {
    joining: phrases("joining").map((phrase) => phrase.split(" ")),
    saying: phrases("saying").map((phrase) => phrase.split(" ")),
    telling: new Set([...phrases("saying"), ...phrases("telling")]),
    turning: new Set(phrases("turning")),
    pairing: new Set(phrases("pairing")),
    opening: new Set(phrases("opening")),
    speaksToMachine: (text) => machine.test(plainly(text)),
  };
}

const patternOf = (phrase: string): string => phrase.replace(" … ", "(?: \\w+){0,6} ");

const plainly = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, " ");
