import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operator } from "../../src/words/en-operator.ts";
import { readable } from "./readable.ts";
import { runWholeBot, type WholeBot } from "./whole-bot.ts";

const question = "How long did the call last?";
let whole: WholeBot;

beforeEach(async () => {
  whole = await runWholeBot();
});

afterEach(() => whole.end());

describe("after a restart", () => {
  it("buttons work, those of a question too long for their ids as well", async () => {
    const { discord, channel, reader } = whole;
    const long = `${question} ${"I ask because it matters to me how long it was. ".repeat(12)}`;
    const short = await discord.slash(reader, channel, "ask", { question, private: true });
    const kept = await discord.slash(reader, channel, "ask", { question: long, private: true });
    await whole.process.stop();
    await whole.startAgain();
    const context = await discord.press(reader, short.message, "Context");
    expect(readable(context.message)).toContain("It was scheduled for 10:00 a.m.");
    const shared = await discord.press(reader, kept.message, "Share");
    expect(readable(shared.message)).toContain("it matters to me");
    expect(discord.violations).toEqual([]);
  });
});

describe("an end", () => {
  it("asked for by SIGTERM waits for what was begun", async () => {
    const { discord, channel, reader } = whole;
    discord.rateLimitNext("POST /interactions", { retryAfter: 0.7 });
    const answer = discord.slash(reader, channel, "ask", { question });
    await expect.poll(() => discord.requests.some(({ status }) => status === 429)).toBe(true);
    expect(await whole.process.stop()).toBe(0);
    expect(readable((await answer).message)).toContain("about an hour");
    expect(whole.process.output).toContain(operator.start.stopping);
    expect(discord.violations).toEqual([]);
  });

  it("with no warning loses nothing that was acknowledged", async () => {
    const { discord, channel, moderator, reader } = whole;
    const asked = await Promise.all(
      Array.from({ length: 8 }, () => discord.slash(reader, channel, "ask", { question })),
    );
    await discord.slash(moderator, channel, "config plain-text", { on: true });
    let acknowledged = 0;
    const presses = asked.map(({ message }) =>
      discord.press(reader, message, "👍").then(
        () => {
          acknowledged += 1;
        },
        () => undefined,
      ),
    );
    await Promise.race(presses);
    await whole.process.kill();
    await Promise.all(presses);
    expect(acknowledged).toBeGreaterThan(0);
    discord.takeViolations();
    await whole.startAgain();
    const settings = await discord.slash(moderator, channel, "config show");
    expect(settings.message.content).toMatch(/Plain text: on/);
    const privacy = await discord.slash(reader, channel, "privacy");
    const mine = await discord.press(reader, privacy.message, "Show mine");
    const thumbs = Number(/Thumbs\D*(\d+)/.exec(readable(mine.message))?.[1] ?? 0);
    expect(thumbs).toBeGreaterThanOrEqual(acknowledged);
    expect(discord.violations).toEqual([]);
  });
});
