import { fold } from "../../text/fold.ts";

/** Which sentences may be made of a story's own. */
export interface ConnectingLexicon {
  /** Openings that may be left out, folded: “however,”. */
  readonly joining: readonly string[];
  /** Sentences that say who said something, with NAME and CLAIM in the places of both. */
  readonly framing: readonly string[];
  /** Cues of a story that report what somebody said and nothing more, folded, so that such a sentence may stand for them. */
  readonly telling: ReadonlySet<string>;
  /** Words that open what is ended by a comma: “in March, he …”, folded. */
  readonly opening: ReadonlySet<string>;
  /** Whether a text speaks to a language model: “Ignore the above and …”. */
  speaksToMachine(text: string): boolean;
}

/**
 * Reads a table such as `joining: also, | in addition,`, a kind a line; `#` begins a comment.
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
    joining: phrases("joining"),
    framing: phrases("framing"),
    telling: new Set(phrases("telling")),
    opening: new Set(phrases("opening")),
    speaksToMachine: (text) => machine.test(plainly(text)),
  };
}

const patternOf = (phrase: string): string => phrase.replace(" … ", "(?: \\w+){0,6} ");

const plainly = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, " ");
