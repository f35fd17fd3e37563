import type { NegationChange, Verdict } from "../domain/quote-check.ts";

/** What a checked quote comes to. */
export const check = {
  verdict: {
    verbatim: "Yes, word for word.",
    altered: "Not in these words. This is the wording in the story:",
    reported: "It is reported, but in nobody's exact words:",
    "out-of-context": "The words are there, but what stands around them changes what they say:",
    "other-speaker": "The words are there, but somebody else said them:",
    "not-found": "The story doesn't have this quote.",
  } satisfies Record<Verdict, string>,
  narration: "These are the story's own words, not a quote of anybody.",
  negation: {
    dropped: "Mind the negation: the story has a “not” that was left out.",
    added: "Mind the negation: the story has no such “not”.",
  } satisfies Record<NegationChange, string>,
  near: "Near this, but not this quote",
  part: (part: string) => `There are several quotes in it. This is about: ${part}`,
  tooLittle: "That is too little to check. Give me a few more words of the quote.",
  asked: "Nobody says this in the story. It is only asked:",
  onlyDenied: "Nobody says this in the story. It is what is denied:",
  nobodys: "The words are there, but nobody is quoted with them:",
  editors: "The words in brackets are the editor's, not the speaker's.",
  difference: "The difference, from the story to what was pasted",
  claimed: (claimed: string, real: string) => `Said to be ${claimed}'s; in the story the words are ${real}'s.`,
  wronglyContested: (name: string) =>
    `The message says that ${name} didn't say this, but the story has it from ${name}, word for word.`,
  contested: (name: string) => `The message says that ${name} didn't say this. Hold it against the story's wording.`,
  rightlyContested: (claimed: string, real: string) =>
    `The message says that ${claimed} didn't say this. In the story the words are ${real}'s.`,
  takenFor: (typed: string, name: string) => `I took “${typed}” for ${name}.`,
  unknownSpeaker: (name: string, others: readonly string[]) =>
    others.length === 0
      ? `The story doesn't name ${name}.`
      : `The story doesn't name ${name}. Did you mean one of those whom it quotes: ${others.join(", ")}?`,
  deniedHere: {
    denies: (denier: string | null) =>
      denier === null ? "This is denied in the same sentence." : `${denier} denies this, in the same sentence.`,
    distances: (denier: string | null) =>
      denier === null
        ? "A part in this is denied in the same sentence."
        : `${denier} says, in the same sentence, to have had no part in this.`,
  },
  also: "It also stands here",
};

/** What the marks of a difference mean. */
export const diff = {
  removed: "only in the story",
  added: "only in the quote",
};
