import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { en } from "../../src/words/en.ts";
import type { User } from "../fakes/discord/world/users.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const question = "How long did the call last?";
/** How long nothing must come before it counts as silence, in milliseconds. */
const quiet = 500;
let whole: WholeBot;
let person: User;

beforeAll(async () => {
  whole = await runWholeBot();
});

// A fresh one each time: plain words have a cooldown.
beforeEach(() => {
  person = whole.discord.user("person", { in: whole.guild });
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

describe("a question in plain words", () => {
  it("is answered where it mentions the bot, as a reply", async () => {
    const { discord, channel } = whole;
    const asked = discord.write(person, channel, question, { mention: true });
    const answer = await discord.replyTo(asked);
    expect(answer && readable(answer)).toContain("about an hour");
    expect(answer?.replyTo).toBe(asked.id);
  });

  it("is answered where it replies to the bot", async () => {
    const { discord, channel } = whole;
    const first = await discord.say(person, channel, question, { mention: true });
    const second = first && (await discord.say(person, channel, "Who is Yury Ushakov?", { replyTo: first }));
    expect(second && readable(second)).toContain("Kremlin aide");
  });

  it("is answered in direct messages", async () => {
    const answer = await whole.discord.directMessage(person, question);
    expect(answer && readable(answer)).toContain("about an hour");
  });

  it("is answered in a thread", async () => {
    const thread = whole.discord.thread(whole.channel, "About the call");
    const answer = await whole.discord.say(person, thread, question, { mention: true });
    expect(answer && readable(answer)).toContain("about an hour");
  });

  it("of nothing but a mention is told what to do", async () => {
    const answer = await whole.discord.say(person, whole.channel, "", { mention: true });
    expect(answer && readable(answer)).toContain(en.problem({ kind: "empty-question" }));
  });

  it("that is too long is told so", async () => {
    const answer = await whole.discord.directMessage(person, "Was there a call? ".repeat(220));
    expect(answer && readable(answer)).toContain("characters long");
  });

  it("whose words Discord withholds, as those of a reply to a command's answer, is told how to ask", async () => {
    const { discord, channel } = whole;
    const { message } = await discord.slash(person, channel, "ask", { question });
    const told = await discord.say(person, channel, "and when?", { replyTo: message });
    expect(told && readable(told)).toContain(en.freeText.unreadable);
  });

  it("that isn't for the bot is left alone", async () => {
    expect(await whole.discord.say(person, whole.channel, question, { quiet })).toBeNull();
  });
});

describe("nobody but people", () => {
  it("is answered: no bot, no webhook, no system message", async () => {
    const { discord, channel, guild } = whole;
    const robot = discord.user("robot", { in: guild, bot: true });
    const fromBot = discord.write(robot, channel, question, { mention: true });
    const fromWebhook = discord.writeAsWebhook(channel, "relay", `<@${discord.bot.id}> ${question}`);
    const fromSystem = discord.writeAsSystem(person, channel, 7);
    const replies = await Promise.all(
      [fromBot, fromWebhook, fromSystem].map((message) => discord.replyTo(message, quiet)),
    );
    expect(replies).toEqual([null, null, null]);
  });
});

describe("a deleted question", () => {
  it("takes its answer with it", async () => {
    const { discord, channel } = whole;
    const asked = discord.write(person, channel, question, { mention: true });
    const answer = await discord.replyTo(asked);
    if (!answer) throw new Error("there was no answer");
    discord.deleteMessage(asked);
    await discord.untilGone(answer);
  });

  it("takes its answer with it after a restart, too", async () => {
    const { discord, channel } = whole;
    const asked = discord.write(person, channel, question, { mention: true });
    const answer = await discord.replyTo(asked);
    if (!answer) throw new Error("there was no answer");
    await whole.process.stop();
    await whole.startAgain();
    discord.deleteMessage(asked);
    await discord.untilGone(answer);
  });
});

describe("somebody who asks too quickly", () => {
  it("is told once to wait, and then left waiting", async () => {
    const { discord, channel } = whole;
    for (let time = 0; time < 3; time += 1) {
      const answer = await discord.say(person, channel, question, { mention: true });
      expect(answer && readable(answer)).toContain("about an hour");
    }
    const told = await discord.say(person, channel, question, { mention: true });
    expect(told && readable(told)).toContain("One question at a time");
    expect(await discord.say(person, channel, question, { mention: true, quiet })).toBeNull();
  });
});
