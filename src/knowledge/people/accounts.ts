import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";

/** By whose account statements are told, where no statement was read for it. */
export interface Account {
  /** A statement without content, for its source alone. */
  readonly teller: Statement;
  /** Which statements are told so. */
  readonly told: readonly number[];
}

/**
 * Finds “According to the Ledger, Hill said …” and “…,” Hill said, according to the Ledger, where Hill's statement was
 * read and the Ledger's wasn't.
 */
export function findAccounts(document: TaggedDocument, statements: readonly Statement[]): readonly Account[] {
  const bySentence = new Map<number, number[]>();
  const cues = new Set(statements.map(({ cueHead }) => cueHead));
  statements.forEach(({ cueHead, within }, index) => {
    if (cueHead < 0 || within >= 0) return;
    const sentence = document.sentence[cueHead] as number;
    const others = bySentence.get(sentence);
    if (others) others.push(index);
    else bySentence.set(sentence, [index]);
  });
  const accounts: Account[] = [];
  for (const [sentence, indices] of bySentence) {
    const cue = accordingIn(document, sentence);
    if (cue < 0 || cues.has(cue)) continue;
    const teller = tellerAt(document, cue);
    const told = indices.filter((index) => isTold(document, statements[index] as Statement, cue));
    if (teller && told.length > 0) accounts.push({ teller, told });
  }
  return accounts;
}

/** The first “according to” of a sentence, outside of quotation marks; -1 where there is none. */
function accordingIn(document: TaggedDocument, index: number): number {
  const { lower, region, sentences } = document;
  const { from, to } = sentences[index] as { from: number; to: number };
  for (let token = from; token < to; token++) {
    if (lower[token] === "according" && lower[token + 1] === "to" && (region[token] as number) < 0) return token;
  }
  return -1;
}

function tellerAt(document: TaggedDocument, cue: number): Statement | null {
  const chunk = document.chunks[document.chunkOf[cue + 2] ?? -1];
  if (!chunk || chunk.from !== cue + 2 || chunk.kind === "time") return null;
  const source = { from: chunk.from, to: chunk.to };
  return { content: [], cue: null, cueHead: -1, source, sourceHead: chunk.head, within: -1, confidence: 1 };
}

/** How many tokens “Hill told reporters, according to …” may have between the cue and “according”. */
const nearby = 6;

function isTold(document: TaggedDocument, { cueHead, content }: Statement, cue: number): boolean {
  const opens = document.sentences[document.sentence[cue] as number]?.from === cue;
  const follows = cue > cueHead && cue - cueHead <= nearby;
  return (opens || follows) && !content.some(({ from, to }) => from <= cue && cue < to);
}
