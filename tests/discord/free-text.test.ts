import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { channelId, guildId } from "../../src/domain/ids.ts";
import { textOf } from "../fakes/discord/scenario/visible.ts";
import type { Channel, Guild } from "../fakes/discord/world/places.ts";
import type { User } from "../fakes/discord/world/users.ts";
import { type RunningBot, runBot } from "./running-bot.ts";

/** How long to wait where no reply should come, in milliseconds. */
const quiet = 400;

let bot: RunningBot;
let guild: Guild;
let channel: Channel;
let open: Channel;
let ada: User;

beforeAll(async () => {
  bot = await runBot({ messageContent: true });
  guild = bot.discord.guild("Harbour");
  channel = bot.discord.channel(guild, "quay");
  open = bot.discord.channel(guild, "ask-here");
  ada = bot.discord.user("ada", { in: guild });
  await bot.newsroom.changeSettings(guildId(guild.id), { openChannels: [channelId(open.id)] });
});

afterEach(() => expect(bot.discord.violations).toEqual([]));

afterAll(() => bot.stop());

describe("plain words", () => {
  it("are answered where they mention the bot, without the mention", async () => {
    const reply = await bot.discord.say(ada, channel, "Is it open?", { mention: true });
    expect(reply && textOf(reply)).toContain("### Is it open?\n");
    expect(reply?.mentions).toEqual([]);
  });

  it("are answered where they reply to the bot, and in direct messages", async () => {
    const first = await bot.discord.say(ada, channel, "Is it open?", { mention: true });
    const second = await bot.discord.say(ada, channel, "And now?", first ? { replyTo: first } : {});
    expect(second && textOf(second)).toContain("### And now?");
    const direct = await bot.discord.directMessage(ada, "Are you there?");
    expect(direct && textOf(direct)).toContain("### Are you there?");
  });

  it("are answered in an open channel and its threads with no mention, unless the story doesn't say", async () => {
    const reply = await bot.discord.say(ada, open, "Is it open?");
    expect(reply && textOf(reply)).toContain("### Is it open?");
    const threaded = await bot.discord.say(ada, bot.discord.thread(open, "tides"), "Is it open there?");
    expect(threaded && textOf(threaded)).toContain("### Is it open there?");
    expect(await bot.discord.say(ada, open, "nothing", { quiet })).toBeNull();
    expect(await bot.discord.say(ada, open, "break", { quiet })).toBeNull();
    const asked = await bot.discord.say(ada, open, "nothing", { mention: true });
    expect(asked && textOf(asked)).toBe("The story doesn't say.");
  });

  it("that nobody addresses to the bot are left alone", async () => {
    expect(await bot.discord.say(ada, channel, "Is it open?", { quiet })).toBeNull();
  });

  it("of bots, webhooks, the system and the bot itself are never answered", async () => {
    const robot = bot.discord.user("robot", { in: guild, bot: true });
    expect(await bot.discord.say(robot, channel, "Is it open?", { mention: true, quiet })).toBeNull();
    const hook = bot.discord.writeAsWebhook(open, "news", "Is it open?");
    const system = bot.discord.writeAsSystem(ada, open, 7);
    expect(await bot.discord.replyTo(hook, quiet)).toBeNull();
    expect(await bot.discord.replyTo(system, quiet)).toBeNull();
  });

  it("make the bot type only where the answer takes long", async () => {
    const typed = () => bot.discord.requests.filter(({ path }) => path.endsWith("/typing")).length;
    const before = typed();
    await bot.discord.say(ada, channel, "Is it open?", { mention: true });
    expect(typed()).toBe(before);
    await bot.discord.say(ada, channel, "slow one", { mention: true });
    expect(typed()).toBe(before + 1);
  });

  it("that Discord keeps from the bot are told how to ask instead", async () => {
    const withheld = await runBot();
    const place = withheld.discord.channel(withheld.discord.guild("Harbour"), "quay");
    const ben = withheld.discord.user("ben");
    const answer = (await withheld.discord.slash(ben, place, "ask", { question: "Is it open?" })).message;
    const reply = await withheld.discord.say(ben, place, "And tomorrow?", { replyTo: answer });
    await withheld.stop();
    expect(reply && textOf(reply)).toMatch(/Mention me in it/);
  });

  it("where the bot may not write make no request at all", async () => {
    const silent = bot.discord.channel(guild, "silent", { botMay: ["ViewChannel"] });
    const before = bot.discord.requests.length;
    expect(await bot.discord.say(ada, silent, "Is it open?", { mention: true, quiet })).toBeNull();
    expect(bot.discord.requests.length).toBe(before);
  });

  it("that are only a mention are told what to do", async () => {
    const reply = await bot.discord.say(ada, channel, "", { mention: true });
    expect(reply && textOf(reply)).toMatch(/There is no question in that/);
  });

  it("are not answered in a channel that is switched off, not even with a reason", async () => {
    await bot.newsroom.changeSettings(guildId(guild.id), { channels: [channelId(open.id)] });
    expect(await bot.discord.say(ada, channel, "Is it open?", { mention: true, quiet })).toBeNull();
    await bot.newsroom.changeSettings(guildId(guild.id), { channels: [] });
  });

  it("are pointed to the commands where the server has switched them off", async () => {
    await bot.newsroom.changeSettings(guildId(guild.id), { freeText: false });
    const told = await bot.discord.say(ada, channel, "Is it open?", { mention: true });
    expect(told && textOf(told)).toMatch(/only commands/);
    expect(await bot.discord.say(ada, open, "Is it open?", { quiet })).toBeNull();
    await bot.newsroom.changeSettings(guildId(guild.id), { freeText: true });
  });
});

describe("a deleted question", () => {
  it("takes its answer with it, also after a restart", async () => {
    const question = bot.discord.write(ada, channel, "Is it open?", { mention: true });
    const reply = await bot.discord.replyTo(question);
    if (!reply) throw new Error("there was no reply");
    await bot.restart();
    bot.discord.deleteMessage(question);
    await bot.discord.untilGone(reply);
  });

  it("in a direct message takes its answer with it, also after a restart", async () => {
    const question = bot.discord.write(ada, bot.discord.world.directChannel(ada), "Is it open?");
    const reply = await bot.discord.replyTo(question);
    if (!reply) throw new Error("there was no reply");
    await bot.restart();
    bot.discord.deleteMessage(question);
    await bot.discord.untilGone(reply);
  });

  it("that was still being answered isn't answered", async () => {
    const question = bot.discord.write(ada, channel, "slow one", { mention: true });
    bot.discord.deleteMessage(question);
    expect(await bot.discord.replyTo(question, 1000)).toBeNull();
  });
});

describe("somebody who asks too quickly", () => {
  it("is told so once, and then left waiting", async () => {
    const hasty = await runBot({ cooldown: { most: 1, window: 60_000 } });
    const place = hasty.discord.channel(hasty.discord.guild("Harbour"), "quay");
    const ben = hasty.discord.user("ben");
    const replies = [];
    for (let time = 0; time < 3; time++) {
      replies.push(await hasty.discord.say(ben, place, "Is it open?", { mention: true, quiet }));
    }
    await hasty.stop();
    expect(replies.map((reply) => reply && textOf(reply).split("\n")[0])).toEqual([
      "### Is it open?",
      expect.stringMatching(/One question at a time/),
      null,
    ]);
  });

  it("can't make the bot repeat a refusal either", async () => {
    const hasty = await runBot({ cooldown: { most: 1, window: 60_000 } });
    const harbour = hasty.discord.guild("Harbour");
    const place = hasty.discord.channel(harbour, "quay");
    const ben = hasty.discord.user("ben");
    await hasty.newsroom.changeSettings(guildId(harbour.id), { freeText: false });
    const first = await hasty.discord.say(ben, place, "Is it open?", { mention: true });
    const second = await hasty.discord.say(ben, place, "Is it open?", { mention: true, quiet });
    await hasty.stop();
    expect(first && textOf(first)).toMatch(/only commands/);
    expect(second).toBeNull();
  });
});
