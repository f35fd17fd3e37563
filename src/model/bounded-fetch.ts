/** Thrown where an answer is larger than what is read. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/**
 * `fetch` that follows no redirect, sends no header but those that the protocol needs, and reads no more than so many
 * bytes. The library would tell the endpoint the operating system and its version, and whatever OPENAI_CUSTOM_HEADERS
 * holds; what a compressed answer unpacks to counts, so that none swells in memory.
 */
export const boundedFetch =
  (mostBytes: number): typeof fetch =>
  async (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers({ "user-agent": "verbatim" });
    for (const name of ["accept", "content-type", "authorization"]) {
      const value = given.get(name);
      if (value !== null) headers.set(name, value);
    }
    const response = await fetch(input, { ...init, headers, redirect: "manual" });
    const body = response.body?.pipeThrough(bounded(mostBytes)) ?? null;
    return new Response(body, { status: response.status, headers: response.headers });
  };

function bounded(most: number): TransformStream<Uint8Array, Uint8Array> {
  let read = 0;
  return new TransformStream({
    transform(chunk, controller) {
      read += chunk.byteLength;
      if (read > most) controller.error(new TooLarge());
      else controller.enqueue(chunk);
    },
  });
}
