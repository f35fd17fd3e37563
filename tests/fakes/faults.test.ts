import { RESTEvents } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BareClient, connectBareClient } from "./bare-client.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel } from "./discord/world/places.ts";

let discord: LoopbackDiscord;
let bare: BareClient;
let channel: Channel;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token: "bare.client.token" });
  channel = discord.channel(discord.guild("The newsroom"), "general");
  bare = await connectBareClient(discord);
});

afterEach(async () => {
  await bare.client.destroy();
  await discord.stop();
});

const route = "POST /channels/:channel/messages";
const attempts = (): readonly number[] =>
  discord.requests
    .filter(({ path, method }) => method === "POST" && path.endsWith("/messages"))
    .map(({ status }) => status);

async function send(): Promise<void> {
  const place = bare.client.channels.cache.get(channel.id);
  if (!place?.isSendable()) throw new Error("the channel isn't there");
  await place.send("hello");
}

describe("an injected fault", () => {
  it.each([false, true])("of too many requests is waited out (global: %s)", async (global) => {
    const limits: boolean[] = [];
    bare.client.rest.on(RESTEvents.RateLimited, (limit) => limits.push(limit.global));
    discord.rateLimitNext(route, { retryAfter: 0.3, global });
    const started = Date.now();
    await send();
    expect(Date.now() - started).toBeGreaterThanOrEqual(300);
    expect(limits).toEqual([global]);
    expect(attempts()).toEqual([429, 200]);
  });

  it("of the server's is met as often as it was asked for", async () => {
    discord.failNext(route, 502, 2);
    await send();
    expect(attempts()).toEqual([502, 502, 200]);
  });

  it("meets no other route", async () => {
    discord.failNext("PATCH /channels/:channel/messages", 500);
    await send();
    expect(attempts()).toEqual([200]);
  });

  it("of slowness carries the request out at once and answers late", async () => {
    discord.slowNext(route, 300);
    const started = Date.now();
    const sent = send();
    await expect.poll(() => discord.world.messages.size).toBe(1);
    expect(Date.now() - started).toBeLessThan(300);
    await sent;
    expect(Date.now() - started).toBeGreaterThanOrEqual(300);
  });

  it("is nothing to hold against the bot", async () => {
    discord.failNext(route, 503);
    await send();
    expect(discord.violations).toEqual([]);
  });
});
