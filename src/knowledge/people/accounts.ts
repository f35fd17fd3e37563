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
 * Finds “According to the Ledger, Lee left, and Hill said …”, “…,” Hill said, according to the Ledger, Hill was quoted
 * by the Ledger as saying …, and Hill said: “…,” the Ledger reported, where Hill's statement was read, but not as a part
 * of what the Ledger tells.
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
      const statement = statements[index] as Statement;
      const quoting = quotedBy(document, statement.cueHead) ?? reportedBy(document, statement);
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

/** Hill said: “We won't,” *the Ledger* reported. */
function reportedBy(document: TaggedDocument, { content, cueHead }: Statement): NounChunk | null {
  const { chunks, chunkOf, lemma, lower, isWord, sentence } = document;
  const first = content[0]?.from ?? 0;
  let token = content.at(-1)?.to ?? 0;
  if (cueHead > first) return null;
  while (sentence[token] === sentence[token - 1] && /^[,"'?!]$/.test(lower[token] ?? "")) token++;
  const chunk = chunks[chunkOf[token] ?? -1];
  const isClause = chunk?.from === token && (chunk.kind === "name" || chunk.kind === "nominal");
  if (!isClause || lemma[chunk.to] !== "report" || sentence[chunk.to] !== sentence[token - 1]) return null;
  const behind = lower[chunk.to + 1] === "on" ? chunk.to + 2 : chunk.to + 1;
  const ends =
    sentence[behind] !== sentence[token] || !isWord[behind] || chunks[chunkOf[behind] ?? -1]?.kind === "time";
  return ends && !isWord[token - 1] ? chunk : null;
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
