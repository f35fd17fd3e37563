import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { serveBatch } from "../../src/batch/serve.ts";
import { en } from "../../src/words/en.ts";
import { createTestRoom } from "./fake-room.ts";

const parts = () => ({ room: createTestRoom(), words: en, reportFault: () => "TEST01" });
const ask = (id: number) => `${JSON.stringify({ id, op: "ask", question: "What froze?" })}\n`;

describe("serving a batch", () => {
  it("answers in the order of the requests, the bad ones among them", async () => {
    const input = Readable.from([Buffer.from(`${ask(1)}nonsense\n${ask(2)}`), Buffer.from(ask(3))]);
    const output = new PassThrough();
    await serveBatch({ ...parts(), input, output });
    output.end();
    const lines = (await output.toArray()).join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, null, 2, 3]);
  });

  it("refuses a line past its cap and serves the next", async () => {
    const input = Readable.from([Buffer.from(`${JSON.stringify({ id: 1, op: "x".repeat(200) })}\n${ask(2)}`)]);
    const output = new PassThrough();
    await serveBatch({ ...parts(), input, output, maxLineBytes: 100 });
    output.end();
    const lines = (await output.toArray()).join("").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: null, error: { code: "too-long" } },
      { id: 2, result: { answered: true } },
    ]);
  });

  it("waits for whoever reads its output before it reads on", async () => {
    let produced = 0;
    async function* requests() {
      for (; produced < 1000; produced++) yield Buffer.from(ask(produced));
    }
    const slow: (() => void)[] = [];
    const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void slow.push(done) });
    const served = serveBatch({ ...parts(), input: Readable.from(requests(), { highWaterMark: 1 }), output });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(produced).toBeLessThan(10);
    output.destroy();
    await served;
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const broken = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(broken) });
    async function* endless() {
      for (let id = 0; ; id++) yield Buffer.from(ask(id));
    }
    await expect(serveBatch({ ...parts(), input: Readable.from(endless()), output })).resolves.toBeUndefined();
  });
});
