import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel } from "./discord/world/places.ts";
import { expectRefusal } from "./expect-refusal.ts";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

const version2 = 1 << 15;
const nobody = { parse: [] };
const text = (length: number) => ({ type: 10, content: "x".repeat(length) });
const button = (id: string, more: object = {}) => ({ type: 2, style: 2, custom_id: id, label: "Press", ...more });
const row = (...components: readonly object[]) => ({ type: 1, components });
const options = (count: number) => Array.from({ length: count }, (_, index) => ({ label: "o", value: `${index}` }));
const select = (more: object) => row({ type: 3, custom_id: "s", options: options(3), ...more });

let discord: LoopbackDiscord;
let channel: Channel;

beforeAll(async () => {
  discord = await startLoopbackDiscord({ token: "bare.client.token" });
  channel = discord.channel(discord.guild("The newsroom"), "general");
});

afterAll(() => discord.stop());

const send = (payload: object): Promise<RawAnswer> =>
  rawRequest(discord, "POST", `/channels/${channel.id}/messages`, { allowed_mentions: nobody, ...payload });

describe("a message", () => {
  it.each<[string, object]>([
    ["2000 characters", { content: "x".repeat(2000) }],
    ["an embed of 4096", { embeds: [{ description: "x".repeat(4096) }] }],
    ["a row of five buttons", { content: "x", components: [row(...[1, 2, 3, 4, 5].map((id) => button(`${id}`)))] }],
    ["a select of 25 options", { content: "x", components: [select({ options: options(25) })] }],
    ["4000 characters in texts", { flags: version2, components: [text(2000), text(2000)] }],
    ["40 components", { flags: version2, components: Array.from({ length: 40 }, () => text(1)) }],
    [
      "a container",
      { flags: version2, components: [{ type: 17, components: [text(5), { type: 14 }, row(button("a"))] }] },
    ],
    ["a section", { flags: version2, components: [{ type: 9, components: [text(5)], accessory: button("a") }] }],
  ])("may have %s", async (_, payload) => {
    const answer = await send(payload);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(discord.violations).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["2001 characters", { content: "x".repeat(2001) }, "content"],
    ["a field that Discord doesn't know", { content: "x", ephemeral: true }, "ephemeral"],
    ["eleven embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "x" })) }, "embeds"],
    ["6001 characters in embeds", { embeds: [4096, 1905].map((n) => ({ description: "x".repeat(n) })) }, "embeds"],
    ["an embed title of 257", { embeds: [{ title: "x".repeat(257) }] }, "embeds.0.title"],
    ["26 embed fields", { embeds: [{ fields: Array(26).fill({ name: "n", value: "v" }) }] }, "embeds.0.fields"],
    [
      "an embed field of 1025",
      { embeds: [{ fields: [{ name: "n", value: "x".repeat(1025) }] }] },
      "embeds.0.fields.0.value",
    ],
    ["six rows", { content: "x", components: [1, 2, 3, 4, 5, 6].map((id) => row(button(`${id}`))) }, "components"],
    [
      "six buttons in a row",
      { content: "x", components: [row(...[1, 2, 3, 4, 5, 6].map((id) => button(`${id}`)))] },
      "components.0.components",
    ],
    ["an empty row", { content: "x", components: [row()] }, "components.0.components"],
    [
      "a button beside a select",
      { content: "x", components: [row(select({}).components[0] ?? {}, button("b"))] },
      "components.0.components",
    ],
    [
      "two buttons of one custom id",
      { content: "x", components: [row(button("a"), button("a"))] },
      "components.0.components.1.custom_id",
    ],
    [
      "a custom id of 101",
      { content: "x", components: [row(button("x".repeat(101)))] },
      "components.0.components.0.custom_id",
    ],
    ["an empty custom id", { content: "x", components: [row(button(""))] }, "components.0.components.0.custom_id"],
    [
      "a label of 81",
      { content: "x", components: [row(button("a", { label: "x".repeat(81) }))] },
      "components.0.components.0.label",
    ],
    [
      "a button with nothing on it",
      { content: "x", components: [row({ type: 2, style: 2, custom_id: "a" })] },
      "components.0.components.0",
    ],
    [
      "a button with a made-up field",
      { content: "x", components: [row(button("a", { colour: 1 }))] },
      "components.0.components.0.colour",
    ],
    [
      "a link button that goes nowhere",
      { content: "x", components: [row({ type: 2, style: 5, label: "x", url: "javascript:0" })] },
      "components.0.components.0.url",
    ],
    [
      "26 options",
      { content: "x", components: [select({ options: options(26) })] },
      "components.0.components.0.options",
    ],
    [
      "an option twice",
      { content: "x", components: [select({ options: [...options(1), ...options(1)] })] },
      "components.0.components.0.options.1.value",
    ],
    [
      "a placeholder of 151",
      { content: "x", components: [select({ placeholder: "x".repeat(151) })] },
      "components.0.components.0.placeholder",
    ],
    ["a text display without the flag", { content: "x", components: [text(1)] }, "components.0.type"],
    ["content beside the flag", { content: "x", flags: version2, components: [text(1)] }, "content"],
    ["embeds beside the flag", { embeds: [{ title: "x" }], flags: version2, components: [text(1)] }, "embeds"],
    [
      "41 components, nested ones counted",
      { flags: version2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text(1)) }] },
      "components",
    ],
    ["4001 characters in texts", { flags: version2, components: [text(2000), text(2001)] }, "components"],
    ["an empty text", { flags: version2, components: [text(0)] }, "components.0.content"],
    [
      "a container in a container",
      { flags: version2, components: [{ type: 17, components: [{ type: 17, components: [text(1)] }] }] },
      "components.0.components.0.type",
    ],
    [
      "a section with nothing beside it",
      { flags: version2, components: [{ type: 9, components: [text(1)] }] },
      "components.0.accessory.type",
    ],
    [
      "more bytes than is safe",
      { flags: version2, components: [{ type: 10, content: "語".repeat(3500) }] },
      "components",
    ],
    ["the ephemeral flag outside an interaction", { content: "x", flags: 64 }, "flags"],
    ["a reply to nothing", { content: "x", message_reference: { message_id: "1" } }, "message_reference"],
  ])("may not have %s", async (_, payload, field) => {
    expectRefusal(discord, await send(payload), field);
  });

  it.each<[string, object]>([
    ["no content", {}],
    ["white space alone", { content: " \n" }],
    ["buttons alone", { components: [row(button("a"))] }],
    ["the flag alone", { flags: version2 }],
  ])("is empty with %s", async (_, payload) => {
    const answer = await send(payload);
    expect(answer.body.code).toBe(50006);
    expect(discord.takeViolations().map(({ code }) => code)).toEqual([50006]);
  });

  it.each<[string, object]>([
    ["says nothing about mentions", { allowed_mentions: undefined }],
    ["lets users be pinged", { allowed_mentions: { parse: ["users"] } }],
    ["pings who is replied to", { allowed_mentions: { parse: [], replied_user: true } }],
  ])("is sent but held against the bot when it %s", async (_, payload) => {
    expect((await send({ content: "hello", ...payload })).status).toBe(200);
    expect(discord.takeViolations()).toMatchObject([{ code: 0, message: expect.stringContaining("allowed_mentions") }]);
  });

  it("can't lose its Components V2 flag", async () => {
    const { body } = await send({ flags: version2, components: [text(1)] });
    const path = `/channels/${channel.id}/messages/${String(body.id)}`;
    const edit = { content: "x", components: [], flags: 0, allowed_mentions: nobody };
    expectRefusal(discord, await rawRequest(discord, "PATCH", path, edit), "flags");
  });
});
