import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import type { CommandInput } from "../fakes/discord/scenario/command-input.ts";
import type { Shown } from "../fakes/discord/scenario/shown.ts";
import { buttonsOf } from "../fakes/discord/scenario/visible.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

let whole: WholeBot;

beforeAll(async () => {
  whole = await runWholeBot();
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

const quotes = (input: CommandInput): Promise<Shown> =>
  whole.discord.slash(whole.reader, whole.channel, "quotes", input);

describe("/quotes", () => {
  it("completes speakers with their counts, and pages through what they are quoted with", async () => {
    const { discord, reader, channel } = whole;
    const [choice] = await discord.autocomplete(reader, channel, "quotes", { speaker: "trum" });
    expect(choice?.name).toMatch(/Trump \(\d+\)$/);
    const { message } = await quotes({ speaker: String(choice?.value) });
    const pages = [readable(message)];
    while (buttonsOf(discord.current(message) ?? message).some(({ label }) => label === "Later")) {
      const next = await discord.press(reader, message, "Later");
      expect(next.kind).toBe("update");
      pages.push(readable(next.message));
    }
    expect(new Set(pages).size).toBeGreaterThan(1);
    expect(pages.join("\n")).toContain("I didn’t make any progress with them today at all");
    expect(pages.join("\n")).toContain("I’m not happy about that");
    expect(readable((await discord.press(reader, message, "Earlier")).message)).toBe(pages.at(-2));
  });

  it("turns the pages of a public list for others in a copy of their own", async () => {
    const { discord, guild } = whole;
    const { message } = await quotes({ speaker: "Trump" });
    const copy = await discord.press(discord.user("another", { in: guild }), message, "Later");
    expect(copy).toMatchObject({ kind: "message", ephemeral: true });
    expect(discord.current(message)?.editedAt).toBeNull();
  });

  it("shows words in quotation marks alone where only they are wanted", async () => {
    const { message } = await quotes({ speaker: "Trump", "direct-only": true });
    expect(readable(message)).toContain("I’m not happy about that");
    expect(readable(message)).not.toContain(en.speaker.indirect(""));
  });

  it("forgives a misspelt name", async () => {
    expect(readable((await quotes({ speaker: "Ushakof" })).message)).toContain("Yury Ushakov");
  });

  it("of nobody it knows says so", async () => {
    const shown = await quotes({ speaker: "Napoleon" });
    expect(readable(shown.message)).toContain("Nobody called “Napoleon” is quoted here");
    expect(shown.ephemeral).toBe(true);
  });
});
