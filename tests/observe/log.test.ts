import { describe, expect, it } from "vitest";
import { createLog } from "../../src/observe/log.ts";
import { createReportFault } from "../../src/observe/report-fault.ts";

function recordedLog(level: "info" | "error" = "info") {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line) => void lines.push(line) }) };
}

describe("the log", () => {
  it("is JSON, a line each, with facts and a sentence", () => {
    const { lines, log } = recordedLog();
    log.info({ indexed: 2 }, "indexed");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ indexed: 2, msg: "indexed" });
  });

  it("leaves out what is below its level", () => {
    const { lines, log } = recordedLog("error");
    log.info({}, "indexed");
    expect(lines).toEqual([]);
  });

  it("keeps of an error what helps, and nothing of what somebody wrote", () => {
    const { lines, log } = recordedLog();
    const refused = Object.assign(new Error("Invalid Form Body", { cause: new Error("socket") }), {
      code: 50035,
      requestBody: { json: { content: "what somebody wrote" } },
    });
    log.error({ err: refused }, "a fault");
    expect(JSON.parse(lines[0] ?? "").err).toMatchObject({
      code: 50035,
      message: "Invalid Form Body",
      cause: { message: "socket" },
    });
    expect(lines[0]).not.toContain("somebody wrote");
  });

  it("describes what was thrown without being an error by its type alone", () => {
    const { lines, log } = recordedLog();
    log.error({ err: "what somebody wrote" }, "a fault");
    expect(lines[0]).not.toContain("somebody wrote");
  });
});

describe("a reported fault", () => {
  it("has a reference that stands in the log", () => {
    const { lines, log } = recordedLog();
    const reference = createReportFault(log)(new Error("broken"), { command: "ask" });
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ reference, command: "ask", err: { message: "broken" } });
  });
});
