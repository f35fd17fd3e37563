import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel, Guild } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

const payload = { content: "hello", allowed_mentions: { parse: [] } };
interface Sent {
  readonly id: string;
  readonly attachments: readonly { readonly id: string; readonly filename: string }[];
}

let discord: LoopbackDiscord;
let guild: Guild;
let channel: Channel;
let reader: User;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token: "bare.client.token" });
  guild = discord.guild("The newsroom");
  channel = discord.channel(guild, "general");
  reader = discord.user("reader", { in: guild });
});

afterEach(() => discord.stop());

const messages = (where: Channel, method = "POST", rest = "", json: object | undefined = payload): Promise<RawAnswer> =>
  rawRequest(discord, method, `/channels/${where.id}/messages${rest}`, json);
const codes = (): readonly number[] => discord.takeViolations().map(({ code }) => code);

describe("a channel", () => {
  it("takes a message, its edit and its deletion", async () => {
    const { body } = await messages(channel);
    const path = `/${String(body.id)}`;
    expect((await messages(channel, "PATCH", path, { ...payload, content: "changed" })).body.content).toBe("changed");
    expect((await rawRequest(discord, "GET", `/channels/${channel.id}/messages${path}`)).body.content).toBe("changed");
    expect((await rawRequest(discord, "DELETE", `/channels/${channel.id}/messages${path}`)).status).toBe(204);
    expect(discord.world.messages.size).toBe(0);
    expect((await messages(channel, "PATCH", path)).body.code).toBe(10008);
    expect(codes()).toEqual([10008]);
  });

  it("lets nobody but the author edit, and a stranger's message go only with Manage Messages", async () => {
    const { id } = discord.write(reader, channel, "mine");
    expect((await messages(channel, "PATCH", `/${id}`)).body.code).toBe(50005);
    expect((await messages(channel, "DELETE", `/${id}`)).body.code).toBe(50013);
    expect(codes()).toEqual([50005, 50013]);
  });

  it("is closed to a bot without the permission to see it, or to write there", async () => {
    const hidden = discord.channel(guild, "hidden", { botMay: [] });
    const silent = discord.channel(guild, "silent", { botMay: ["ViewChannel"] });
    expect((await messages(hidden)).body.code).toBe(50001);
    expect((await messages(silent)).body.code).toBe(50013);
    expect((await messages({ ...channel, id: "1" })).body.code).toBe(10003);
    expect(codes()).toEqual([50001, 50013, 10003]);
  });

  it("gets a thread from one of its messages, once, and the thread takes messages", async () => {
    const { id } = discord.write(reader, channel, "why?");
    const path = `/channels/${channel.id}/messages/${id}/threads`;
    expect((await rawRequest(discord, "POST", path, { name: "x".repeat(101) })).body.code).toBe(50035);
    expect((await rawRequest(discord, "POST", path, { name: "x", auto_archive_duration: 61 })).body.code).toBe(50035);
    expect((await rawRequest(discord, "POST", path, { name: "Why" })).status).toBe(201);
    expect((await rawRequest(discord, "POST", path, { name: "Why" })).body.code).toBe(160004);
    expect((await messages(discord.world.channel(id))).status).toBe(200);
    expect(codes()).toEqual([50035, 50035, 160004]);
  });

  it("takes files, and an edit keeps those that it lists", async () => {
    const form = new FormData();
    const attachments = ["a.txt", "b.txt"].map((filename, id) => ({ id: String(id), filename }));
    attachments.forEach(({ id, filename }) => {
      form.append(`files[${id}]`, new Blob(["hello"]), filename);
    });
    form.append("payload_json", JSON.stringify({ ...payload, attachments }));
    const headers = { authorization: "Bot bare.client.token" };
    const url = `${discord.url}/v10/channels/${channel.id}/messages`;
    const sent = (await (await fetch(url, { method: "POST", headers, body: form })).json()) as Sent;
    expect(sent.attachments.map(({ filename }) => filename)).toEqual(["a.txt", "b.txt"]);
    const edit = { ...payload, attachments: sent.attachments.slice(1).map(({ id }) => ({ id })) };
    const edited = (await messages(channel, "PATCH", `/${sent.id}`, edit)).body as unknown as Sent;
    expect(edited.attachments.map(({ filename }) => filename)).toEqual(["b.txt"]);
    form.set("payload_json", JSON.stringify({ ...payload, attachments: [{ id: "7" }] }));
    expect((await fetch(url, { method: "POST", headers, body: form })).status).toBe(400);
    expect(codes()).toEqual([50109]);
  });

  it("takes reactions and shows that the bot is typing", async () => {
    const { id } = discord.write(reader, channel, "hello");
    const reaction = (emoji: string): Promise<RawAnswer> =>
      rawRequest(discord, "PUT", `/channels/${channel.id}/messages/${id}/reactions/${encodeURIComponent(emoji)}/@me`);
    expect((await reaction("👍")).status).toBe(204);
    expect(discord.world.messages.get(id)?.reactions).toMatchObject([{ emoji: "👍" }]);
    expect((await reaction("thumbs")).body.code).toBe(10014);
    expect((await rawRequest(discord, "POST", `/channels/${channel.id}/typing`)).status).toBe(204);
    expect(codes()).toEqual([10014]);
  });

  it("of direct messages is opened once for each person", async () => {
    const open = (id: string): Promise<RawAnswer> =>
      rawRequest(discord, "POST", "/users/@me/channels", { recipient_id: id });
    const { body } = await open(reader.id);
    expect(body).toMatchObject({ type: 1, recipients: [{ id: reader.id }] });
    expect((await open(reader.id)).body.id).toBe(body.id);
    expect((await open(discord.bot.id)).body.code).toBe(50033);
    expect(codes()).toEqual([50033]);
  });
});
