import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "../fakes/discord/world/messages.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const question = "How long did the call last?";
let whole: WholeBot;

beforeAll(async () => {
  whole = await runWholeBot();
});

afterEach(() => {
  expect(whole.discord.takeViolations()).toEqual([]);
});

afterAll(() => whole.end());

async function expectAnswers(): Promise<void> {
  const { discord, channel, reader } = whole;
  const { message } = await discord.slash(reader, channel, "ask", { question });
  expect(readable(message)).toContain("about an hour");
}

describe("a broken line", () => {
  it("is mended, and what was asked meanwhile is answered", async () => {
    const { discord, channel, guild } = whole;
    const person = discord.user("patient", { in: guild });
    const asked: Message[] = [];
    await discord.whileDisconnected(() => {
      asked.push(discord.write(person, channel, question, { mention: true }));
      asked.push(discord.write(person, channel, "Who is Yury Ushakov?", { mention: true }));
    });
    const answers = await Promise.all(asked.map((message) => discord.replyTo(message)));
    expect(answers.map((answer) => answer !== null)).toEqual([true, true]);
    expect(discord.gateway.identifies).toBe(1);
    expect(discord.gateway.resumes).toBe(1);
  });

  it("with an invalid session is begun anew", async () => {
    whole.discord.invalidateSession();
    await whole.discord.untilReady(2);
    await expectAnswers();
  });
});

describe("a Discord that is not at its best", () => {
  it("asks for patience and gets it", async () => {
    whole.discord.rateLimitNext("POST /channels/:channel/messages", { retryAfter: 0.4 });
    const answer = await whole.discord.say(whole.reader, whole.channel, question, { mention: true });
    expect(answer && readable(answer)).toContain("about an hour");
  });

  it("asks everybody for patience and gets it", async () => {
    whole.discord.rateLimitNext("POST /interactions", { retryAfter: 0.4, global: true });
    await expectAnswers();
  });

  it.each([500, 502, 503])("fails with %i and is tried again", async (status) => {
    whole.discord.failNext("POST /interactions", status, 2);
    await expectAnswers();
  });

  it("fails for good, and the next question is answered all the same", async () => {
    const { discord, channel, guild } = whole;
    const person = discord.user("unlucky", { in: guild });
    discord.failNext("POST /channels/:channel/messages", 500, 4);
    expect(await discord.say(person, channel, question, { mention: true, quiet: 1_500 })).toBeNull();
    expect(await discord.say(person, channel, question, { mention: true })).not.toBeNull();
  });
});
