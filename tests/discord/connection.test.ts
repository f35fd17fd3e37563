import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deployCommands } from "../../src/discord/deploy.ts";
import { createDiscordBot } from "../../src/discord/discord-bot.ts";
import { LoginError } from "../../src/discord/login-error.ts";
import { createLog } from "../../src/observe/log.ts";
import { wordsFor } from "../../src/words/words.ts";
import { startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";
import { textOf } from "../fakes/discord/scenario/visible.ts";
import type { Channel } from "../fakes/discord/world/places.ts";
import type { User } from "../fakes/discord/world/users.ts";
import { type RunningBot, runBot } from "./running-bot.ts";
import { articleWith, smallNewsroom } from "./small-newsroom.ts";

describe("a connection", () => {
  let bot: RunningBot;
  let channel: Channel;
  let ada: User;

  beforeEach(async () => {
    bot = await runBot();
    channel = bot.discord.channel(bot.discord.guild("Harbour"), "quay");
    ada = bot.discord.user("ada");
  });

  afterEach(async () => {
    await bot.stop();
    expect(bot.discord.violations).toEqual([]);
  });

  it("that drops is resumed, and what was asked meanwhile is answered", async () => {
    let question = bot.discord.write(ada, channel, "Is it open?", { mention: true });
    expect(await bot.discord.replyTo(question)).not.toBeNull();
    await bot.discord.whileDisconnected(() => {
      question = bot.discord.write(ada, channel, "And now?", { mention: true });
    });
    await bot.discord.untilResumed();
    const reply = await bot.discord.replyTo(question);
    expect(reply && textOf(reply)).toContain("### And now?");
  });

  it("whose session is invalid begins another", async () => {
    bot.discord.invalidateSession();
    await bot.discord.untilReady(2);
    const shown = await bot.discord.slash(ada, channel, "ask", { question: "Is it open?" });
    expect(textOf(shown.message)).toContain("### Is it open?");
  });

  it("on which the token is refused says that it is shut out, and an interaction that is too old doesn't", async () => {
    bot.discord.failNext("POST /interactions", 401);
    const { message } = await bot.discord.slash(ada, channel, "ask", { question: "Is it open?" });
    expect(textOf(message)).toMatch(/went wrong on my side/);
    expect(bot.shutOut).toEqual([]);
    bot.discord.failNext(`POST /channels/${channel.id}/messages`, 401);
    expect(await bot.discord.say(ada, channel, "Is it open?", { mention: true, quiet: 300 })).toBeNull();
    expect(bot.shutOut).toMatchObject([{ name: "LoginError", reason: "token" }]);
  });

  it("finishes at its end what it acknowledged", async () => {
    const shown = bot.discord.slash(ada, channel, "ask", { question: "slow one" });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await bot.restart();
    expect(textOf((await shown).message)).toContain("### slow one");
  });
});

describe("an end", () => {
  it.each([
    [10, 1],
    [5000, 0],
  ])("waits %i ms at most for what was begun", async (farewell, leftBefore) => {
    const leaving = await runBot({ farewell });
    const there = leaving.discord.guild("Pier");
    const quay = leaving.discord.channel(there, "quay");
    const asker = leaving.discord.user("asker", { in: there });
    const shown = leaving.discord.slash(asker, quay, "ask", { question: "slow one" });
    shown.catch(() => undefined);
    await expect.poll(() => leaving.discord.requests.some(({ path }) => path.includes("/callback"))).toBe(true);
    await leaving.stop();
    const told = leaving.logged.filter((line) => line.includes("left before everything was answered"));
    expect(told).toHaveLength(leftBefore);
  });
});

describe("a login", () => {
  const bot = (apiUrl: string, token: string, messageContent = false, onShutOut = (_error: LoginError) => {}) =>
    createDiscordBot({
      onShutOut,
      token,
      apiUrl,
      messageContent,
      commands: [],
      newsroom: smallNewsroom(articleWith("The harbour is open.")),
      wordsFor,
      log: createLog("silent"),
      now: Date.now,
    });

  it("with a refused token says so", async () => {
    const discord = await startLoopbackDiscord({ token: "right" });
    await expect(bot(discord.url, "wrong").start()).rejects.toMatchObject({ name: "LoginError", reason: "token" });
    const deployment = {
      token: "wrong",
      apiUrl: discord.url,
      commands: [],
      words: wordsFor("en"),
      guildId: null,
      dryRun: true,
    };
    await expect(deployCommands(deployment)).rejects.toMatchObject({ name: "LoginError", reason: "token" });
    await discord.stop();
  });

  it("with an intent that isn't switched on says so", async () => {
    const discord = await startLoopbackDiscord({ token: "right" });
    await expect(bot(discord.url, "right", true).start()).rejects.toMatchObject({
      name: "LoginError",
      reason: "intents",
    });
    await discord.stop();
  });

  it("that Discord takes back later is told of", async () => {
    const discord = await startLoopbackDiscord({ token: "right" });
    let tell: (error: LoginError) => void = () => undefined;
    const shutOut = new Promise<LoginError>((resolve) => {
      tell = resolve;
    });
    const running = bot(discord.url, "right", false, (error) => tell(error));
    await running.start();
    discord.dropSocket(4004);
    expect(await shutOut).toMatchObject({ name: "LoginError", reason: "token" });
    await running.stop();
    await discord.stop();
  });

  it("to an address where nobody answers says so", async () => {
    const discord = await startLoopbackDiscord({ token: "right" });
    await discord.stop();
    await expect(bot(discord.url, "right").start()).rejects.toBeInstanceOf(LoginError);
    await expect(bot(discord.url, "right").start()).rejects.toMatchObject({ reason: "unreachable" });
  });
});
