import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { complete } from "../../src/terminal/complete.ts";
import { createTestSession } from "./fake-session.ts";

const completed = (line: string) => complete(line, commands, createTestSession().context());

describe("completion", () => {
  it.each([
    ["/su", ["/summary "], "/su"],
    ["/config s", ["/config show ", "/config story "], "/config s"],
    ["/summary st", ["style:"], "st"],
    ["/summary style:b", ["style:brief "], "style:b"],
    ["/summary style:brief ", ["focus:", "article:", "private:"], ""],
    ["/ask question:What private:", ["private:true ", "private:false "], "private:"],
    ["/quotes speaker:ann", ['speaker:"Ann Lee" '], "speaker:ann"],
    ['/quotes speaker:"An', ['speaker:"Ann Lee" '], 'speaker:"An'],
    ["/ask froze article:har", ["article:harbour "], "article:har"],
    ["What fro", [], "What fro"],
    ["/nothing here", [], "/nothing here"],
  ])("of “%s”", async (line, replacements, replaced) => {
    const [given, part] = await completed(line);
    expect(part).toBe(replaced);
    expect([...given].sort()).toEqual([...replacements].sort());
  });
});
