import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import type { CommandInput } from "../fakes/discord/scenario/command-input.ts";
import type { Shown } from "../fakes/discord/scenario/shown.ts";
import { buttonsOf } from "../fakes/discord/scenario/visible.ts";
import { messageFlags } from "../fakes/discord/world/messages.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const question = "How long did the call last?";
const quiet = 500;
let whole: WholeBot;

beforeAll(async () => {
  whole = await runWholeBot({ messageContent: true });
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

const config = (name: string, input: CommandInput = {}): Promise<Shown> =>
  whole.discord.slash(whole.moderator, whole.channel, `config ${name}`, input);
const ask = (): Promise<Shown> => whole.discord.slash(whole.reader, whole.channel, "ask", { question });

describe("/config", () => {
  it("is for moderators, whatever the server's overrides say", async () => {
    const { discord, reader, channel } = whole;
    expect(() => discord.slash(reader, channel, "config show")).toThrow("isn't offered");
    const shown = await discord.slash(reader, channel, "config free-text", { on: false }, { allowedByOverride: true });
    expect(readable(shown.message)).toContain(en.problem({ kind: "moderators-only" }));
    expect(shown.ephemeral).toBe(true);
  });

  it("shows the settings", async () => {
    expect(readable((await config("show")).message)).toContain(en.config.title);
  });
});

describe("a command that is switched off", () => {
  it("is refused typed, by its buttons, in plain words and while completing, and is off no longer once it is on", async () => {
    const { discord, channel, reader } = whole;
    const before = await discord.slash(reader, channel, "ask", { question, private: true });
    await config("command", { command: "ask", on: false });
    const off = en.problem({ kind: "command-off", command: "ask" });
    expect(readable((await ask()).message)).toContain(off);
    expect(readable((await discord.press(reader, before.message, "Share")).message)).toContain(off);
    const said = await discord.say(reader, channel, question, { mention: true });
    expect(said && readable(said)).toContain(off);
    expect(await discord.autocomplete(reader, channel, "ask", { question, article: "Trump" })).toEqual([]);
    expect(readable((await discord.slash(reader, channel, "help")).message)).not.toContain("/ask ·");
    await config("command", { command: "ask", on: true });
    expect(readable((await ask()).message)).toContain("about an hour");
  });
});

describe("a menu item that is switched off", () => {
  it("is refused under its own name", async () => {
    const { discord, channel, reader } = whole;
    const message = discord.write(reader, channel, "I’m not happy about that");
    await config("command", { command: "Check this quote", on: false });
    const off = en.problem({ kind: "command-off", command: "Check this quote" });
    expect(off).toContain("“Check this quote” is switched off");
    expect(readable((await discord.messageMenu(reader, "Check this quote", message)).message)).toContain(off);
    expect(readable((await config("show")).message)).toContain("“Check this quote”");
    await config("command", { command: "Check this quote", on: true });
  });
});

describe("channels", () => {
  it("where the bot doesn't answer get the names of those where it does, and silence for plain words", async () => {
    const { discord, guild, channel, reader } = whole;
    const library = discord.channel(guild, "library");
    await config("channel", { channel: library, on: true });
    expect(readable((await ask()).message)).toContain(`<#${library.id}>`);
    expect(await discord.say(reader, channel, question, { mention: true, quiet })).toBeNull();
    const there = await discord.slash(reader, library, "ask", { question });
    expect(readable(there.message)).toContain("about an hour");
    await config("channel", { channel: library, on: false });
    expect(readable((await ask()).message)).toContain("about an hour");
  });

  it("that are open need no mention, and hear nothing where the story doesn't say", async () => {
    const { discord, guild, reader } = whole;
    const open = discord.channel(guild, "open");
    await config("open-channel", { channel: open, on: true });
    const answer = await discord.say(reader, open, question);
    expect(answer && readable(answer)).toContain("about an hour");
    expect(await discord.say(reader, open, "Who won the chess championship?", { quiet })).toBeNull();
    await config("open-channel", { channel: open, on: false });
    expect(await discord.say(reader, open, question, { quiet })).toBeNull();
  });
});

describe("other settings", () => {
  it("leave plain words unanswered but for where commands are", async () => {
    const { discord, guild, channel } = whole;
    const person = discord.user("talkative", { in: guild });
    await config("free-text", { on: false });
    const told = await discord.say(person, channel, question, { mention: true });
    expect(told && readable(told)).toContain(en.problem({ kind: "free-text-off" }));
    const direct = await discord.directMessage(person, question);
    expect(direct && readable(direct)).toContain("about an hour");
    await config("free-text", { on: true });
  });

  it("turn cards into plain text, buttons included", async () => {
    await config("plain-text", { on: true });
    const { message } = await ask();
    expect(message.flags & messageFlags.componentsV2).toBe(0);
    expect(message.content).toContain("about an hour");
    expect(buttonsOf(message).map(({ label }) => label)).toContain("Context");
    await config("plain-text", { on: false });
  });

  it("hide the bundled story", async () => {
    await config("story", { on: false });
    expect(readable((await ask()).message)).toContain(en.problem({ kind: "empty-library" }));
    await config("story", { on: true });
    expect(readable((await ask()).message)).toContain("about an hour");
  });

  it("are kept over a restart", async () => {
    await config("command", { command: "search", on: false });
    await whole.process.stop();
    await whole.startAgain();
    expect(readable((await config("show")).message)).toContain("/search");
    await config("command", { command: "search", on: true });
  });
});
