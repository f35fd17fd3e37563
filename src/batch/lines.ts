import { isUtf8 } from "node:buffer";

/** A line of input, or why there is none to be read. */
export type Line =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "too-long" }
  | { readonly kind: "not-utf8" };

const newline = 0x0a;

/**
 * Cuts a stream of bytes into lines at `\n`, white space at their edges taken off, and leaves out empty ones. Only `\n`
 * ends a line: other line ends, such as U+2028, may stand inside a JSON string.
 * @param maxBytes a longer line is not kept but skipped to its end.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  const add = (piece: Uint8Array) => {
    bytes += piece.length;
    if (bytes <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Line | null => {
    const line = bytes > maxBytes ? ({ kind: "too-long" } as const) : read(Buffer.concat(pieces));
    pieces = [];
    bytes = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      const line = take();
      if (line) yield line;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  const last = take();
  if (last) yield last;
}

// An article's text must come through as it was given, so bytes that are no UTF-8 are refused and not replaced.
function read(bytes: Buffer): Line | null {
  if (!isUtf8(bytes)) return { kind: "not-utf8" };
  // `trim` also takes the byte order mark off with which some programs open a file.
  const text = bytes.toString("utf8").trim();
  return text === "" ? null : { kind: "text", text };
}
