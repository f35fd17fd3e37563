import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Interaction, InteractionType } from "./discord/interactions/interactions.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import { textOf } from "./discord/scenario/visible.ts";
import type { Message } from "./discord/world/messages.ts";
import type { Channel } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

const payload = { content: "hello", allowed_mentions: { parse: [] } };
const version2 = 1 << 15;
let discord: LoopbackDiscord;
let channel: Channel;
let reader: User;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token: "bare.client.token" });
  channel = discord.channel(discord.guild("The newsroom"), "general");
  reader = discord.user("reader");
});

afterEach(() => discord.stop());

const invoke = (type: InteractionType = 2, source: Message | null = null): Interaction =>
  discord.invoke({ user: reader, channel, type, data: {}, source });
const answer = ({ id, token }: Interaction, type: number, data: object = {}, query = ""): Promise<RawAnswer> =>
  rawRequest(discord, "POST", `/interactions/${id}/${token}/callback${query}`, { type, data }, null);
const webhook = ({ token }: Interaction, method: string, rest = "", json?: object): Promise<RawAnswer> =>
  rawRequest(discord, method, `/webhooks/${discord.bot.id}/${token}${rest}`, json, null);
const original = "/messages/%40original";
const codes = (): readonly number[] => discord.takeViolations().map(({ code }) => code);

describe("an acknowledgement", () => {
  it("is taken once", async () => {
    const interaction = invoke();
    expect((await answer(interaction, 4, payload)).status).toBe(204);
    expect((await answer(interaction, 5)).body.code).toBe(40060);
    expect(codes()).toEqual([40060]);
  });

  it("is refused after three seconds", async () => {
    const interaction = invoke();
    discord.clock.advance(3_001);
    const refused = await answer(interaction, 4, payload);
    expect(refused).toMatchObject({ status: 404, body: { code: 10062, message: "Unknown interaction" } });
    expect(codes()).toEqual([10062]);
  });

  it("is refused with somebody else's token", async () => {
    const { token } = invoke();
    expect((await answer({ ...invoke(), token }, 4, payload)).body.code).toBe(10062);
    expect(codes()).toEqual([10062]);
  });

  it("can come again, mended, after one that broke a limit", async () => {
    const interaction = invoke();
    expect((await answer(interaction, 4, { ...payload, content: "x".repeat(2001) })).body.code).toBe(50035);
    expect((await answer(interaction, 4, payload)).status).toBe(204);
    expect(codes()).toEqual([50035]);
  });

  it.each<[string, InteractionType, number]>([
    ["deferring an autocompletion", 4, 5],
    ["a message for an autocompletion", 4, 4],
    ["suggestions for a command", 2, 8],
    ["an update for a command", 2, 7],
    ["a form for a form", 5, 9],
    ["an update for a form that no message opened", 5, 7],
  ])("can't be %s", async (_, type, callback) => {
    expect((await answer(invoke(type), callback, payload)).body.code).toBe(50035);
    expect(codes()).toEqual([50035]);
  });

  it("that defers takes the ephemeral flag and no other", async () => {
    expect((await answer(invoke(), 5, { flags: 64 })).status).toBe(204);
    expect((await answer(invoke(), 5, { flags: 64 | version2 })).body.code).toBe(50035);
    expect((await answer(invoke(), 5, { content: "x" })).body.code).toBe(50035);
    expect(codes()).toEqual([50035, 50035]);
  });

  it("hands the message back when it is asked to", async () => {
    const { body } = await answer(invoke(), 5, { flags: 64 }, "?with_response=true");
    expect(body).toMatchObject({
      interaction: { response_message_loading: true, response_message_ephemeral: true },
      resource: { type: 5, message: { flags: 64 | 128 } },
    });
  });
});

describe("an interaction's token", () => {
  it("opens nothing before the acknowledgement", async () => {
    const interaction = invoke();
    expect((await webhook(interaction, "POST", "", payload)).body.code).toBe(10015);
    expect((await webhook(interaction, "PATCH", original, payload)).body.code).toBe(10015);
    expect(codes()).toEqual([10015, 10015]);
  });

  it("opens nothing when it is made up", async () => {
    expect((await rawRequest(discord, "POST", `/webhooks/${discord.bot.id}/none`, payload, null)).body.code).toBe(
      10015,
    );
    expect(codes()).toEqual([10015]);
  });

  it("ends after fifteen minutes", async () => {
    const interaction = invoke();
    await answer(interaction, 5);
    discord.clock.advance(14 * 60_000);
    expect((await webhook(interaction, "PATCH", original, payload)).status).toBe(200);
    discord.clock.advance(60_001);
    expect(await webhook(interaction, "PATCH", original, payload)).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    expect(codes()).toEqual([50027]);
  });

  it("edits, fetches and deletes the original and follow-ups, and no other message", async () => {
    const interaction = invoke();
    await answer(interaction, 4, payload);
    const { body } = await webhook(interaction, "POST", "", { ...payload, content: "more", flags: 64 });
    const followUp = `/messages/${String(body.id)}`;
    expect((await webhook(interaction, "GET", followUp)).body.content).toBe("more");
    expect((await webhook(interaction, "PATCH", original, { ...payload, content: "again" })).body.content).toBe(
      "again",
    );
    expect((await webhook(interaction, "DELETE", original)).status).toBe(204);
    expect((await webhook(interaction, "GET", original)).body.code).toBe(10008);
    const other = discord.write(reader, channel, "mine");
    expect((await webhook(interaction, "DELETE", `/messages/${other.id}`)).body.code).toBe(10008);
    expect(codes()).toEqual([10008, 10008]);
  });

  it("fills a deferred answer with the first follow-up, which can't change who sees it", async () => {
    const interaction = invoke();
    await answer(interaction, 5);
    const { body } = await webhook(interaction, "POST", "", { ...payload, flags: 64 });
    expect(body).toMatchObject({ id: interaction.outcome.originalId, content: "hello", flags: 0 });
  });

  it("turns a deferred answer into Components V2 when it is filled", async () => {
    const interaction = invoke();
    await answer(interaction, 5, { flags: 64 });
    const components = [{ type: 10, content: "the answer" }];
    const filled = { components, flags: version2, allowed_mentions: { parse: [] } };
    expect((await webhook(interaction, "PATCH", original, filled)).body.flags).toBe(64 | version2);
    const message = discord.world.messages.get(interaction.outcome.originalId ?? "");
    expect(message && textOf(message)).toBe("the answer");
    expect(discord.violations).toEqual([]);
  });

  it("names the pressed button's message as the original", async () => {
    const first = invoke();
    await answer(first, 4, payload);
    const source = discord.world.messages.get(first.outcome.originalId ?? "") ?? null;
    const press = invoke(3, source);
    await answer(press, 6);
    expect((await webhook(press, "PATCH", original, { ...payload, content: "changed" })).body.id).toBe(source?.id);
    expect(source && discord.current(source)?.content).toBe("changed");
  });
});

describe("a request", () => {
  it("needs the bot's token", async () => {
    const wrong = await rawRequest(discord, "GET", "/users/@me", undefined, "wrong");
    expect(wrong).toEqual({ status: 401, body: { code: 0, message: "401: Unauthorized" } });
    expect((await rawRequest(discord, "GET", "/users/@me", undefined, null)).status).toBe(401);
    expect((await rawRequest(discord, "GET", "/users/@me")).body.id).toBe(discord.bot.id);
    expect(codes()).toEqual([0, 0]);
  });

  it("to a route that there is not is held against the bot", async () => {
    expect((await rawRequest(discord, "GET", "/nowhere")).status).toBe(404);
    expect(discord.takeViolations()).toMatchObject([{ where: "GET /nowhere" }]);
  });
});
