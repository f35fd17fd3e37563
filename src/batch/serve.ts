import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { type AnswerParts, answerLine } from "./answer-line.ts";
import { splitLines } from "./lines.ts";

/** The longest line that is read, in bytes: an article of the longest text fits, however its JSON escapes it. */
export const lineLimit = 16 * 1024 * 1024;

export interface BatchParts extends AnswerParts {
  readonly input: Readable;
  readonly output: Writable;
  /** In bytes; longer lines are answered with `too-long`. */
  readonly maxLineBytes?: number;
}

/**
 * Answers each line of the input with a line of output, one after the other, until the input ends or nobody reads the
 * output any more. It waits while the reader of the output is behind, so that nothing piles up.
 */
export async function serveBatch(parts: BatchParts): Promise<void> {
  const { input, output, maxLineBytes = lineLimit } = parts;
  const left = new AbortController();
  // The reader is gone (EPIPE, as with `| head`): that is its good right, and the end.
  output.once("error", () => left.abort());
  output.once("close", () => left.abort());
  for await (const line of splitLines(input, maxLineBytes)) {
    const answer = await answerLine(line, parts);
    if (left.signal.aborted) return;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await drained(output, left.signal);
    if (left.signal.aborted) return;
  }
}

async function drained(output: Writable, left: AbortSignal): Promise<void> {
  await once(output, "drain", { signal: left }).catch((error: unknown) => {
    if (!left.aborted) throw error;
  });
}
