import { describe, expect, it } from "vitest";
import { presentReply } from "../../src/discord/present.ts";
import { userId } from "../../src/domain/ids.ts";
import { UserError } from "../../src/domain/user-error.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { wordsFor } from "../../src/words/words.ts";

const button = (label: string, question: string) =>
  ({ kind: "button", label, style: "secondary", command: "ask", input: { question } }) as const;

const reply: Reply = {
  blocks: [
    { kind: "text", text: "An answer." },
    { kind: "actions", actions: [button("Short", "Why?"), button("Long", "why ".repeat(100))] },
  ],
};

const present = (of: Reply, rememberInput: () => Promise<string>) =>
  presentReply(of, {
    newsroom: { rememberInput, readSlice: async () => null },
    owner: userId("7"),
    now: 0,
    mode: "plain",
    words: wordsFor("en"),
  });

const full = async (): Promise<string> => {
  throw new UserError({ kind: "store-read-only" });
};

describe("a reply with a button that is too long for its id", () => {
  it("has all of its buttons where their input can be kept", async () => {
    const sent = JSON.stringify(await present(reply, async () => "k3y"));
    expect(sent).toContain("Short");
    expect(sent).toContain("Long");
  });

  it("is sent without that button where nothing can be kept", async () => {
    const sent = JSON.stringify(await present(reply, full));
    expect(sent).toContain("An answer.");
    expect(sent).toContain("Short");
    expect(sent).not.toContain("Long");
  });

  it("is sent without a row of buttons where none is left", async () => {
    const [text] = reply.blocks;
    const alone: Reply = {
      blocks: [...(text ? [text] : []), { kind: "actions", actions: [button("Long", "why ".repeat(100))] }],
    };
    expect(JSON.stringify(await present(alone, full))).not.toContain("Long");
  });

  it("fails where something else goes wrong", async () => {
    const broken = async (): Promise<string> => {
      throw new Error("broken");
    };
    await expect(present(reply, broken)).rejects.toThrow("broken");
  });
});
