import { GatewayIntentBits, type Message } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BareClient, type BareClientWish, connectBareClient } from "./bare-client.ts";
import { type LoopbackDiscord, type LoopbackWish, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
let discord: LoopbackDiscord;
let bare: BareClient | null = null;
let channel: Channel;
let reader: User;
let heard: string[];

beforeEach(() => start());

afterEach(async () => {
  await bare?.client.destroy();
  bare = null;
  await discord.stop();
});

async function start(wish: Partial<LoopbackWish> = {}): Promise<void> {
  await discord?.stop();
  discord = await startLoopbackDiscord({ token: "bare.client.token", ...wish });
  const guild = discord.guild("The newsroom");
  channel = discord.channel(guild, "general");
  reader = discord.user("reader", { in: guild });
  heard = [];
}

async function connect(wish: BareClientWish = {}): Promise<void> {
  const onMessage = async (message: Message): Promise<void> => {
    heard.push(message.content);
    if (!message.author.bot && message.content !== "") await message.reply(`heard ${message.content}`);
  };
  bare = await connectBareClient(discord, { intents: [Guilds, GuildMessages, DirectMessages], onMessage, ...wish });
}

describe("identifying", () => {
  it("with a wrong token closes with 4004, even where REST lets it pass", async () => {
    discord.gateway.closeNextIdentify(4004);
    await expect(connect()).rejects.toThrow("Authentication failed");
  });

  it("with a token that REST refuses fails before it comes to that", async () => {
    await expect(connect({ token: "not.the.token" })).rejects.toThrow(/token/i);
    expect(discord.gateway.identifies).toBe(0);
    expect(discord.takeViolations().map(({ message }) => message)).toEqual(["401: Unauthorized"]);
  });

  it("with an intent that isn't switched on closes with 4014", async () => {
    await expect(connect({ intents: [Guilds, MessageContent] })).rejects.toThrow(/disallowed intents/i);
    expect(discord.takeViolations().map(({ code }) => code)).toEqual([4014]);
  });

  it("with an intent that there is not closes with 4013", async () => {
    await expect(connect({ intents: [(1 << 19) as GatewayIntentBits] })).rejects.toThrow();
    expect(discord.takeViolations().map(({ code }) => code)).toEqual([4013]);
  });
});

describe("a message's content", () => {
  it("is withheld without the intent, unless the bot is meant", async () => {
    await connect();
    discord.write(reader, channel, "not for you");
    const reply = await discord.say(reader, channel, "for you", { mention: true });
    expect(heard[0]).toBe("");
    expect(reply?.content).toBe(`heard <@${discord.bot.id}> for you`);
    const again = reply && (await discord.say(reader, channel, "and you?", { replyTo: reply }));
    expect(again?.content).toBe("heard and you?");
    expect(await discord.directMessage(reader, "between us")).toMatchObject({ content: "heard between us" });
    expect(discord.violations).toEqual([]);
  });

  it("of a reply that doesn't ping is withheld too", async () => {
    await connect();
    const reply = await discord.say(reader, channel, "hello", { mention: true });
    expect(reply).not.toBeNull();
    if (reply)
      expect(await discord.say(reader, channel, "quietly", { replyTo: reply, pings: false, quiet: 300 })).toBeNull();
    expect(heard.at(-1)).toBe("");
  });

  it("is told with the intent", async () => {
    await start({ privilegedIntents: ["MessageContent"] });
    await connect({ intents: [Guilds, GuildMessages, MessageContent] });
    expect(await discord.say(reader, channel, "to all")).toMatchObject({ content: "heard to all" });
  });

  it("isn't asked for where the intent for messages is missing altogether", async () => {
    await connect({ intents: [Guilds] });
    expect(await discord.say(reader, channel, "hello", { mention: true, quiet: 300 })).toBeNull();
    expect(heard).toEqual([]);
  });
});

describe("a connection", () => {
  it("that breaks is resumed, and what was missed is replayed", async () => {
    await connect();
    await discord.whileDisconnected(() => {
      discord.write(reader, channel, "meanwhile", { mention: true });
    });
    await discord.untilResumed();
    await expect.poll(() => heard.some((text) => text.endsWith("> meanwhile"))).toBe(true);
    expect(discord.gateway.identifies).toBe(1);
    expect(discord.violations).toEqual([]);
  });

  it("that is asked to reconnect resumes", async () => {
    await connect();
    discord.gateway.askToReconnect();
    await discord.untilResumed();
    expect(await discord.say(reader, channel, "still there?", { mention: true })).not.toBeNull();
  });

  it("that closes with 4000 resumes", async () => {
    await connect();
    discord.dropSocket(4000);
    await discord.untilResumed();
    expect(discord.gateway.identifies).toBe(1);
  });

  it("whose heartbeats go unanswered is given up and resumed", async () => {
    await start({ heartbeatInterval: 250 });
    await connect();
    discord.gateway.answerHeartbeats(false);
    await expect.poll(() => discord.gateway.sessions[0]?.socket, { timeout: 10_000 }).toBeNull();
    discord.gateway.answerHeartbeats(true);
    await discord.untilResumed();
    expect(await discord.say(reader, channel, "still there?", { mention: true })).not.toBeNull();
  });

  it("whose session is invalid is started anew", async () => {
    await connect();
    discord.invalidateSession();
    await discord.untilReady(2);
    expect(await discord.say(reader, channel, "still there?", { mention: true })).not.toBeNull();
    expect(discord.violations).toEqual([]);
  });

  it("whose session is invalid for now is resumed", async () => {
    await connect();
    discord.invalidateSession(true);
    await discord.untilResumed();
    expect(discord.gateway.identifies).toBe(1);
  });

  it("that closes with 1000 is started anew", async () => {
    await connect();
    discord.dropSocket(1000);
    await discord.untilReady(2);
    expect(await discord.say(reader, channel, "still there?", { mention: true })).not.toBeNull();
    expect(discord.gateway.resumes).toBe(0);
  });
});
