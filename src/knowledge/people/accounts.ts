import { type AccordingPhrase, accordingPhrase } from "../attribution/reading/according-phrase.ts";
import type { Statement } from "../attribution/statement.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";

/** By whose account statements are told, where they weren't read as part of it. */
export interface Account {
  /** A statement without content, for its source alone. */
  readonly teller: Statement;
  /** Which statements are told so. */
  readonly told: readonly number[];
}

/**
 * Finds “According to the Ledger, Lee left, and Hill said …”, “…,” Hill said, according to the Ledger, and Hill was
 * quoted by the Ledger as saying …, where Hill's statement was read, but not as a part of what the Ledger tells.
 */
export function findAccounts(document: TaggedDocument, statements: readonly Statement[]): readonly Account[] {
  const bySentence = new Map<number, number[]>();
  statements.forEach(({ cueHead, within }, index) => {
    if (cueHead < 0 || within >= 0) return;
    const sentence = document.sentence[cueHead] as number;
    const others = bySentence.get(sentence);
    if (others) others.push(index);
    else bySentence.set(sentence, [index]);
  });
  const accounts: Account[] = [];
  for (const [sentence, indices] of bySentence) {
    const phrase = accordingIn(document, sentence);
    for (const index of indices) {
      const quoting = quotedBy(document, (statements[index] as Statement).cueHead);
      if (quoting) accounts.push({ teller: tellerOf(quoting), told: [index] });
    }
    if (!phrase) continue;
    const told = indices.filter((index) => isTold(document, statements[index] as Statement, phrase.from));
    if (told.length > 0) accounts.push({ teller: tellerOf(phrase.source), told });
  }
  return accounts;
}

/** The first “according to” of a sentence, outside of quotation marks. */
function accordingIn(document: TaggedDocument, index: number): AccordingPhrase | null {
  const { from, to } = document.sentences[index] as { from: number; to: number };
  for (let token = from; token < to; token++) {
    const phrase = (document.region[token] as number) < 0 ? accordingPhrase(document, token) : null;
    if (phrase) return phrase;
  }
  return null;
}

/** “Hill was quoted by the Ledger as *saying* …” */
function quotedBy({ chunks, chunkOf, lower }: TaggedDocument, cue: number): NounChunk | null {
  const chunk = lower[cue - 1] === "as" ? chunks[chunkOf[cue - 2] ?? -1] : undefined;
  return chunk && lower[chunk.from - 1] === "by" && lower[chunk.from - 2] === "quoted" ? chunk : null;
}

function tellerOf({ from, to, head }: NounChunk): Statement {
  return { content: [], cue: null, cueHead: -1, source: { from, to }, sourceHead: head, within: -1, confidence: 1 };
}

/** How many tokens “Hill told reporters, according to …” may have between the cue and “according”. */
const nearby = 6;

function isTold(document: TaggedDocument, { cueHead, content }: Statement, cue: number): boolean {
  const opens = document.sentences[document.sentence[cue] as number]?.from === cue;
  const follows = cue > cueHead && cue - cueHead <= nearby;
  return cueHead !== cue && (opens || follows) && !content.some(({ from, to }) => from <= cue && cue < to);
}
