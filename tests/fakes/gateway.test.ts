import { GatewayIntentBits, type Message } from "discord.js";
import { describe, expect, it, type TestContext } from "vitest";
import { type BareClientWish, connectBareClient } from "./bare-client.ts";
import { type LoopbackDiscord, type LoopbackWish, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

interface Newsroom {
  readonly discord: LoopbackDiscord;
  readonly channel: Channel;
  readonly reader: User;
  /** What the client was told of each message. */
  readonly heard: readonly string[];
  connect(wish?: BareClientWish): Promise<void>;
}

/** A Discord with a server in it, and a client that answers what it can read; both end with the test. */
async function open({ onTestFinished }: TestContext, wish: Partial<LoopbackWish> = {}): Promise<Newsroom> {
  const discord = await startLoopbackDiscord({ token: "bare.client.token", ...wish });
  onTestFinished(() => discord.stop());
  const guild = discord.guild("The newsroom");
  const heard: string[] = [];
  const onMessage = async (message: Message): Promise<void> => {
    heard.push(message.content);
    if (!message.author.bot && message.content !== "") await message.reply(`heard ${message.content}`);
  };
  return {
    discord,
    channel: discord.channel(guild, "general"),
    reader: discord.user("reader", { in: guild }),
    heard,
    async connect(clientWish = {}) {
      const intents = [Guilds, GuildMessages, DirectMessages];
      const { client } = await connectBareClient(discord, { intents, onMessage, ...clientWish });
      onTestFinished(() => client.destroy());
    },
  };
}

async function expectAnswer({ discord, reader, channel }: Newsroom): Promise<void> {
  expect(await discord.say(reader, channel, "still there?", { mention: true })).not.toBeNull();
}

describe.concurrent("identifying", () => {
  it("with a wrong token closes with 4004, even where REST lets it pass", async (context) => {
    const { discord, connect } = await open(context);
    discord.gateway.closeNextIdentify(4004);
    await expect(connect()).rejects.toThrow("Authentication failed");
  });

  it("with a token that REST refuses fails before it comes to that", async (context) => {
    const { discord, connect } = await open(context);
    await expect(connect({ token: "not.the.token" })).rejects.toThrow(/token/i);
    expect(discord.gateway.identifies).toBe(0);
    expect(discord.takeViolations().map(({ message }) => message)).toEqual(["401: Unauthorized"]);
  });

  it("with an intent that isn't switched on closes with 4014", async (context) => {
    const { discord, connect } = await open(context);
    await expect(connect({ intents: [Guilds, MessageContent] })).rejects.toThrow(/disallowed intents/i);
    expect(discord.takeViolations().map(({ code }) => code)).toEqual([4014]);
  });

  it("with an intent that there is not closes with 4013", async (context) => {
    const { discord, connect } = await open(context);
    await expect(connect({ intents: [(1 << 19) as GatewayIntentBits] })).rejects.toThrow();
    expect(discord.takeViolations().map(({ code }) => code)).toEqual([4013]);
  });
});

describe.concurrent("a message's content", () => {
  it("is withheld without the intent, unless the bot is meant", async (context) => {
    const { discord, connect, reader, channel, heard } = await open(context);
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

  it("of a reply that doesn't ping is withheld too", async (context) => {
    const { discord, connect, reader, channel, heard } = await open(context);
    await connect();
    const reply = await discord.say(reader, channel, "hello", { mention: true });
    if (!reply) throw new Error("there was no reply");
    expect(await discord.say(reader, channel, "quietly", { replyTo: reply, pings: false, quiet: 300 })).toBeNull();
    expect(heard.at(-1)).toBe("");
  });

  it("is told with the intent", async (context) => {
    const { discord, connect, reader, channel } = await open(context, { privilegedIntents: ["MessageContent"] });
    await connect({ intents: [Guilds, GuildMessages, MessageContent] });
    expect(await discord.say(reader, channel, "to all")).toMatchObject({ content: "heard to all" });
  });

  it("isn't told at all where the intent for messages is missing", async (context) => {
    const { discord, connect, reader, channel, heard } = await open(context);
    await connect({ intents: [Guilds] });
    expect(await discord.say(reader, channel, "hello", { mention: true, quiet: 300 })).toBeNull();
    expect(heard).toEqual([]);
  });
});

// Side by side: discord.js waits five seconds between two identifies.
describe.concurrent("a connection", () => {
  it("that breaks is resumed, and what was missed is replayed", async (context) => {
    const { discord, connect, reader, channel, heard } = await open(context);
    await connect();
    await discord.whileDisconnected(() => {
      discord.write(reader, channel, "meanwhile", { mention: true });
    });
    await discord.untilResumed();
    await expect.poll(() => heard.some((text) => text.endsWith("> meanwhile"))).toBe(true);
    expect(discord.gateway.identifies).toBe(1);
    expect(discord.violations).toEqual([]);
  });

  it("that is asked to reconnect resumes", async (context) => {
    const newsroom = await open(context);
    await newsroom.connect();
    newsroom.discord.gateway.askToReconnect();
    await newsroom.discord.untilResumed();
    await expectAnswer(newsroom);
  });

  it("that closes with 4000 resumes", async (context) => {
    const { discord, connect } = await open(context);
    await connect();
    discord.dropSocket(4000);
    await discord.untilResumed();
    expect(discord.gateway.identifies).toBe(1);
  });

  it("whose heartbeats go unanswered is given up and resumed", async (context) => {
    const newsroom = await open(context, { heartbeatInterval: 250 });
    const { gateway } = newsroom.discord;
    await newsroom.connect();
    gateway.answerHeartbeats(false);
    await expect.poll(() => gateway.sessions[0]?.socket, { timeout: 10_000 }).toBeNull();
    gateway.answerHeartbeats(true);
    await newsroom.discord.untilResumed();
    await expectAnswer(newsroom);
  });

  it("whose session is invalid is started anew", async (context) => {
    const newsroom = await open(context);
    await newsroom.connect();
    newsroom.discord.invalidateSession();
    await newsroom.discord.untilReady(2);
    await expectAnswer(newsroom);
    expect(newsroom.discord.violations).toEqual([]);
  });

  it("whose session is invalid for now is resumed", async (context) => {
    const { discord, connect } = await open(context);
    await connect();
    discord.invalidateSession(true);
    await discord.untilResumed();
    expect(discord.gateway.identifies).toBe(1);
  });

  it("that closes with 1000 is started anew", async (context) => {
    const newsroom = await open(context);
    await newsroom.connect();
    newsroom.discord.dropSocket(1000);
    await newsroom.discord.untilReady(2);
    await expectAnswer(newsroom);
    expect(newsroom.discord.gateway.resumes).toBe(0);
  });
});
