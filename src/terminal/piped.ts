import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Session } from "./session.ts";

/** Answers line after line of piped input until it ends, and says how many lines held anything. */
export async function servePiped(session: Session, input: Readable, output: Writable): Promise<number> {
  const left = new AbortController();
  // The reader is gone (EPIPE, as with `| head`): nobody is left to answer.
  output.once("error", () => left.abort());
  let served = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const answer = await session.handle(line);
    if (answer === null || left.signal.aborted) break;
    const apart = served++ === 0 ? "" : "\n";
    if (!output.write(`${apart}${answer}\n`)) await drained(output, left.signal);
  }
  return served;
}

const drained = (output: Writable, left: AbortSignal): Promise<unknown> =>
  once(output, "drain", { signal: left }).catch((error: unknown) => {
    if (!left.aborted) throw error;
  });

/**
 * Whether anything comes in: false where the input ends with nothing in it, or stays silent.
 * @param patience how long to wait for the first byte, in milliseconds.
 */
export function hasInput(input: Readable, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (has: boolean) => {
      clearTimeout(timer);
      input.off("readable", look);
      input.off("end", nothing);
      input.off("error", nothing);
      resolve(has);
    };
    // At its end a stream is readable once more, with nothing to read.
    const look = () => {
      if (input.readableLength > 0) settle(true);
      else if (input.readableEnded) settle(false);
      else input.read(0);
    };
    const nothing = () => settle(false);
    const timer = setTimeout(nothing, patience);
    input.on("readable", look);
    input.on("end", nothing);
    input.on("error", nothing);
  });
}
