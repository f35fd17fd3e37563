import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { guildId } from "../../src/domain/ids.ts";
import { buttonsOf, textOf } from "../fakes/discord/scenario/visible.ts";
import { messageFlags } from "../fakes/discord/world/messages.ts";
import type { Channel, Guild } from "../fakes/discord/world/places.ts";
import type { User } from "../fakes/discord/world/users.ts";
import { type RunningBot, runBot } from "./running-bot.ts";

let bot: RunningBot;
let guild: Guild;
let channel: Channel;
let ada: User;
let ben: User;

beforeAll(async () => {
  bot = await runBot();
  guild = bot.discord.guild("Harbour");
  channel = bot.discord.channel(guild, "quay");
  ada = bot.discord.user("ada", { in: guild, may: ["ManageGuild"] });
  ben = bot.discord.user("ben", { in: guild });
});

afterEach(() => expect(bot.discord.violations).toEqual([]));

afterAll(() => bot.stop());

describe("a slash command", () => {
  it("is answered at once, with the excerpt, its speaker and its source", async () => {
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "Is it open?" });
    expect(shown).toMatchObject({ kind: "message", ephemeral: false, deferred: false });
    expect(textOf(shown.message)).toBe(
      "### Is it open?\n**1** · Ada Quay\n> The harbour is open\n-# [paragraph 1](<https://example.org/harbour>)",
    );
  });

  it("is answered for the asker alone where they want it so", async () => {
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "Is it open?", private: true });
    expect(shown.ephemeral).toBe(true);
  });

  it("is deferred where the answer takes too long, for the same eyes", async () => {
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "slow one", private: true });
    expect(shown).toMatchObject({ kind: "message", ephemeral: true, deferred: true });
    expect(textOf(shown.message)).toContain("### slow one");
  });

  it("works in direct messages", async () => {
    const shown = await bot.discord.slash(ada, bot.discord.world.directChannel(ada), "ask", {
      question: "Is it open?",
    });
    expect(textOf(shown.message)).toContain("> The harbour is open");
  });

  it("says what to mend, to who typed it alone", async () => {
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "" });
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toMatch(/There is no question in that/);
  });

  it("gives a fault of ours a reference number, which stands in the log, and the question doesn't", async () => {
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "break" });
    const reference = /number: (\w{6})/.exec(textOf(shown.message))?.[1];
    expect(shown.ephemeral).toBe(true);
    expect(bot.logged.filter((line) => line.includes(`"${reference}"`))).toHaveLength(1);
  });

  it("sends nothing where an excerpt isn't what the story has", async () => {
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "forge" });
    expect(textOf(shown.message)).not.toContain("shut");
    expect(textOf(shown.message)).toMatch(/went wrong on my side/);
  });

  it("of moderators is refused to others in code, whatever the server's overrides say", async () => {
    const allowed = await bot.discord.slash(ada, channel, "config show");
    expect(textOf(allowed.message)).toBe("shown all");
    const refused = await bot.discord.slash(ben, channel, "config show", {}, { allowedByOverride: true });
    expect(textOf(refused.message)).toMatch(/This is for moderators/);
  });

  it("names the channels where the bot answers, where it doesn't answer in this one", async () => {
    const other = bot.discord.channel(guild, "pier");
    await bot.newsroom.changeSettings(guildId(guild.id), { channels: [other.id as never] });
    const shown = await bot.discord.slash(ben, channel, "ask", { question: "Is it open?" });
    await bot.newsroom.changeSettings(guildId(guild.id), { channels: [] });
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toContain(`<#${other.id}>`);
  });

  it("is answered in plain text where the server wants it so", async () => {
    await bot.newsroom.changeSettings(guildId(guild.id), { plainText: true });
    const shown = await bot.discord.slash(ben, channel, "ask", { question: "Is it open?" });
    await bot.newsroom.changeSettings(guildId(guild.id), { plainText: false });
    expect(shown.message.content).toBe(
      "Is it open?\n(1) Ada Quay:\n> The harbour is open\nparagraph 1 <https://example.org/harbour>",
    );
    const turned = await bot.discord.press(ben, shown.message, "Count");
    expect(turned.kind).toBe("update");
    expect(turned.message.content).toBe("page 1 of Is it open?");
  });
});

describe("completion", () => {
  it("offers 25 names at most, none too long", async () => {
    const choices = await bot.discord.autocomplete(ada, channel, "config show", { name: "A" });
    expect(choices).toHaveLength(25);
    expect(Math.max(...choices.map(({ name }) => name.length))).toBeLessThanOrEqual(100);
  });

  it("offers nothing where it fails, and nothing to those who may not use the command", async () => {
    expect(await bot.discord.autocomplete(ada, channel, "config show", { name: "break" })).toEqual([]);
  });
});

describe("a message's menu", () => {
  it("is answered privately, with the message in hand", async () => {
    const message = bot.discord.write(ben, channel, "I *never* said that");
    const shown = await bot.discord.messageMenu(ada, "Echo this", message);
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toBe("I \\*never\\* said that");
  });
});

describe("a button", () => {
  const ask = async (question = "Is it open?", isPrivate = false) =>
    (await bot.discord.slash(ada, channel, "ask", { question, private: isPrivate })).message;

  it("changes the message for who asked, and gives others a private copy", async () => {
    const message = await ask();
    const copy = await bot.discord.press(ben, message, "Count");
    expect(copy).toMatchObject({ kind: "message", ephemeral: true });
    const turned = await bot.discord.press(ada, message, "Count");
    expect(turned.kind).toBe("update");
    expect(textOf(turned.message)).toBe("page 1 of Is it open?");
    const again = await bot.discord.press(ada, turned.message, "Count");
    expect(textOf(again.message)).toBe("page 2 of Is it open?");
  });

  it("makes a private reply public", async () => {
    const shared = await bot.discord.press(ada, await ask("Is it open?", true), "Share");
    expect(shared).toMatchObject({ kind: "message", ephemeral: false });
  });

  it("works after a restart, with a question too long for its id", async () => {
    const question = `Is the harbour 港 open ${"at all ".repeat(30)}?`;
    const message = await ask(question);
    expect(buttonsOf(message).every(({ customId }) => customId.length <= 100)).toBe(true);
    await bot.restart();
    const turned = await bot.discord.press(ada, message, "Count");
    expect(textOf(turned.message)).toBe(`page 1 of ${question}`);
  });

  it("defers an update that is slow", async () => {
    const turned = await bot.discord.press(ada, await ask("slow one"), "Count");
    expect(turned).toMatchObject({ kind: "update", deferred: true });
    expect(textOf(turned.message)).toBe("page 1 of slow one");
  });

  it("deletes a message for who asked, slow or not, and refuses others", async () => {
    const message = await ask();
    const refused = await bot.discord.press(ben, message, "Delete");
    expect(refused).toMatchObject({ kind: "message", ephemeral: true });
    expect((await bot.discord.press(ada, message, "Delete")).kind).toBe("removed");
    expect((await bot.discord.press(ada, await ask("slow one"), "Delete")).kind).toBe("removed");
    const kept = await bot.discord.press(ben, await ask("slow one"), "Delete");
    expect(kept).toMatchObject({ kind: "message", ephemeral: true, deferred: true });
  });

  it("opens a form whose answer is a question, as private as the one before", async () => {
    const opened = await bot.discord.press(ada, await ask("Is it open?", true), "Follow up");
    expect(opened.form).toMatchObject({ title: "Ask the story", fields: [{ label: "Your question", required: true }] });
    const shown = await bot.discord.submitForm(ada, opened.form, { "Your question": "And tomorrow?" });
    expect(shown).toMatchObject({ kind: "message", ephemeral: true });
    expect(textOf(shown.message)).toContain("### And tomorrow?");
  });

  it("whose id nobody knows any more says so", async () => {
    const message = await ask(`long ${"and longer ".repeat(20)}`);
    await bot.newsroom.forgetPerson(ada.id as never);
    const shown = await bot.discord.press(ada, message, "Count");
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toMatch(/too old/);
  });
});

describe("a choice", () => {
  it("fills in the option that was left open", async () => {
    const { message } = await bot.discord.slash(ada, channel, "ask", { question: "Is it open?" });
    const shown = await bot.discord.choose(ada, message, "Another", "Why?");
    expect(textOf(shown.message)).toContain("### why");
  });
});

it("nothing it sends can ping anybody", async () => {
  const shown = await bot.discord.slash(ada, channel, "ask", {
    question: `@everyone <@${ben.id}> [x](https://example.org)`,
  });
  expect(shown.message.mentions).toEqual([]);
  expect((shown.message.flags & messageFlags.componentsV2) !== 0).toBe(true);
  expect(textOf(shown.message)).toContain(`### \\@everyone \\<\\@${ben.id}> \\[x\\](https\\://example.org)`);
});
