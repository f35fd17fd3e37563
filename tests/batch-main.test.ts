import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { projectRoot } from "./project.ts";
import { runProgram } from "./run-program.ts";

const lines = (...requests: readonly unknown[]) => requests.map((request) => `${JSON.stringify(request)}\n`).join("");
const story = readFileSync(join(projectRoot, "data", "articles", "trump-putin-call.txt"), "utf8");

describe("the batch program", () => {
  it("answers every line in order, writes nothing else and ends with 0", async () => {
    const input = `${lines(
      { id: 1, op: "ask", question: "How long did the call last?" },
      { id: "two", op: "who-said", quote: "I’m not happy about that" },
    )}nonsense\n${lines(
      { id: 4, op: "summary" },
      { id: 5, op: "search", query: "traditional values" },
      { id: 6, op: "timeline" },
      { id: 7, op: "quotations", article: "none" },
    )}`;
    const { status, stdout, stderr } = await runProgram("batch-main", { input });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, "two", null, 4, 5, 6, 7]);
    expect(answers[0].result.answered).toBe(true);
    expect(answers[1].result.verdict).toBe("verbatim");
    expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual([
      "bad-request",
      "not-implemented",
      "unknown-article",
    ]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
  });

  it("gives only slices of the text, at offsets that count as JavaScript does", async () => {
    const text = `🙂 ${story}`;
    const input = lines(
      { id: 0, op: "article", article: "a", text },
      { id: 1, op: "ask", article: "a", question: "What did Ushakov say about Russia's objectives?" },
      { id: 2, op: "who-said", article: "a", quote: "We’re giving weapons" },
      { id: 3, op: "summary", article: "a", sentences: 5 },
      { id: 4, op: "search", articles: ["a"], query: "Ukraine" },
    );
    const { stdout } = await runProgram("batch-main", { input });
    const [, asked, said, summary, found] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).result);
    const shown = [...asked.citations, ...said.matches, ...summary.sentences, ...found.hits];
    expect(shown.length).toBeGreaterThan(8);
    for (const { start, end, text: words } of shown) expect(text.slice(start, end)).toBe(words);
  });

  it("ends with 0 where nothing comes in", async () => {
    expect(await runProgram("batch-main", { input: "" })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("ends with 0 when whoever reads its answers leaves", async () => {
    const child = spawn(process.execPath, [join(projectRoot, "dist", "src", "batch-main.js")], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.on("error", () => {});
    const ask = lines({ id: 1, op: "ask", question: "How long did the call last?" });
    child.stdin.write(ask);
    for await (const line of createInterface({ input: child.stdout })) {
      expect(JSON.parse(line).id).toBe(1);
      break;
    }
    child.stdout.destroy();
    child.stdin.write(ask.repeat(100));
    const [status] = (await once(child, "close")) as [number | null];
    expect(status).toBe(0);
  });

  it("holds a stream of articles in bounded memory and forgets the oldest", async () => {
    const filler = "The harbour stayed closed for another day while the ice held. ".repeat(500);
    const articles = Array.from({ length: 60 }, (_, at) => ({
      id: at,
      op: "article",
      article: `a${at}`,
      text: filler,
    }));
    const input = lines(
      ...articles,
      { id: "last", op: "article", article: "last", text: "The ice has gone." },
      { id: "old", op: "summary", article: "a0" },
      { id: "new", op: "summary", article: "last" },
    );
    const { status, stdout } = await runProgram("batch-main", { input, environment: { BATCH_MEGABYTES: "1" } });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.at(-2)).toMatchObject({ id: "old", error: { code: "unknown-article" } });
    expect(answers.at(-1)).toMatchObject({ id: "new", result: { sentences: [{ start: 0 }] } });
  });

  it("refuses a line of many megabytes without keeping it", async () => {
    const input = `{"id":1,"op":"article","text":"${"a".repeat(40 * 1024 * 1024)}"}\n${lines({ id: 2, op: "people" })}`;
    const { status, stdout } = await runProgram("batch-main", { input });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: null, error: { code: "too-long" } },
      { id: 2, error: { code: "not-implemented" } },
    ]);
    expect(status).toBe(0);
  });

  it("says what is wrong with its configuration", async () => {
    const { status, stdout, stderr } = await runProgram("batch-main", {
      input: "",
      environment: { BATCH_MEGABYTES: "lots" },
    });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/BATCH_MEGABYTES=lots: must be a whole number/);
  });
});
