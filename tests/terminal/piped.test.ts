import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { hasInput, servePiped } from "../../src/terminal/piped.ts";
import { createTestSession } from "./fake-session.ts";

describe("piped input", () => {
  it("is answered line by line", async () => {
    const output = new PassThrough();
    const served = await servePiped(createTestSession(), Readable.from(["What froze?\n\n", "What stayed?"]), output);
    output.end();
    const text = (await output.toArray()).join("");
    expect(served).toBe(2);
    expect(text).toMatch(/harbour froze.*Ferries stayed/s);
  });

  it("ends with /quit", async () => {
    const output = new PassThrough();
    expect(await servePiped(createTestSession(), Readable.from(["/quit\nWhat froze?\n"]), output)).toBe(0);
  });

  it("ends quietly where nobody reads the answers", async () => {
    const broken = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(broken) });
    async function* endless() {
      for (;;) yield "What froze?\n";
    }
    expect(await servePiped(createTestSession(), Readable.from(endless()), output)).toBeGreaterThan(0);
  });
});

describe("whether there is input", () => {
  it("is told by its first byte, which is still there to be read", async () => {
    const input = new PassThrough();
    setTimeout(() => input.end("What froze?\n"), 20);
    expect(await hasInput(input, 5000)).toBe(true);
    expect((await input.toArray()).join("")).toBe("What froze?\n");
  });

  it("is told by an end with nothing in it", async () => {
    expect(await hasInput(Readable.from([]), 5000)).toBe(false);
    const input = new PassThrough();
    setTimeout(() => input.end(), 20);
    expect(await hasInput(input, 5000)).toBe(false);
  });

  it("is told by a silence that lasts", async () => {
    expect(await hasInput(new PassThrough(), 30)).toBe(false);
  });
});
