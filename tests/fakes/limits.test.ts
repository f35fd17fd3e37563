import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

const version2 = 1 << 15;
const nobody = { parse: [] };
const text = (length: number) => ({ type: 10, content: "x".repeat(length) });
const button = (id: string, more: object = {}) => ({ type: 2, style: 2, custom_id: id, label: "Press", ...more });
const row = (...components: readonly object[]) => ({ type: 1, components });
const options = (count: number) => Array.from({ length: count }, (_, index) => ({ label: "o", value: `${index}` }));
const select = (more: object) => row({ type: 3, custom_id: "s", options: options(3), ...more });
const input = (more: object = {}) => ({ type: 4, custom_id: "i", style: 1, ...more });
const label = (more: object = {}, component: object = input()) => ({ type: 18, label: "Words", component, ...more });

let discord: LoopbackDiscord;
let channel: Channel;
let reader: User;

beforeAll(async () => {
  discord = await startLoopbackDiscord({ token: "bare.client.token" });
  const guild = discord.guild("The newsroom");
  channel = discord.channel(guild, "general");
  reader = discord.user("reader", { in: guild });
});

afterAll(() => discord.stop());

const send = (payload: object): Promise<RawAnswer> =>
  rawRequest(discord, "POST", `/channels/${channel.id}/messages`, { allowed_mentions: nobody, ...payload });

/** Expects a refusal that names a field, and its record. */
function expectRefusal(answer: RawAnswer, field: string, code = 50035): void {
  expect(answer.status).toBe(400);
  expect(answer.body.code).toBe(code);
  const path = field === "" ? [] : field.split(".");
  const error = path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    answer.body.errors,
  );
  expect(error, JSON.stringify(answer.body)).toBeDefined();
  expect(discord.takeViolations().map((violation) => violation.code)).toEqual([code]);
}

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
    expectRefusal(await send(payload), field);
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
    expectRefusal(await rawRequest(discord, "PATCH", path, edit), "flags");
  });
});

describe("a form", () => {
  const open = (data: object): Promise<RawAnswer> => {
    const { id, token } = discord.invoke({ user: reader, channel, type: 2, data: {} });
    return rawRequest(discord, "POST", `/interactions/${id}/${token}/callback`, { type: 9, data }, null);
  };
  const form = { custom_id: "f", title: "Ask", components: [label()] };

  it("opens when it keeps the limits", async () => {
    expect((await open(form)).status).toBe(204);
  });

  it.each<[string, object, string]>([
    ["a title of 46", { title: "x".repeat(46) }, "title"],
    ["no component", { components: [] }, "components"],
    [
      "six components",
      { components: Array.from({ length: 6 }, (_, n) => label({}, input({ custom_id: `${n}` }))) },
      "components",
    ],
    ["a label of 46", { components: [label({ label: "x".repeat(46) })] }, "components.0.label"],
    [
      "a placeholder of 101",
      { components: [label({}, input({ placeholder: "x".repeat(101) }))] },
      "components.0.component.placeholder",
    ],
    [
      "a text of up to 4001",
      { components: [label({}, input({ max_length: 4001 }))] },
      "components.0.component.max_length",
    ],
    ["a button", { components: [row(button("a"))] }, "components.0.components.0.type"],
    ["a second label on the input", { components: [label({}, input({ label: "x" }))] }, "components.0.component.label"],
  ])("may not have %s", async (_, change, field) => {
    expectRefusal(await open({ ...form, ...change }), `data.${field}`);
  });
});

describe("suggestions", () => {
  const suggest = (choices: readonly object[]): Promise<RawAnswer> => {
    const { id, token } = discord.invoke({ user: reader, channel, type: 4, data: {} });
    return rawRequest(discord, "POST", `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } }, null);
  };

  it("are at most 25, of at most 100 characters", async () => {
    expect((await suggest(Array(25).fill({ name: "n", value: "v" }))).status).toBe(204);
    expectRefusal(await suggest(Array(26).fill({ name: "n", value: "v" })), "data.choices");
    expectRefusal(await suggest([{ name: "x".repeat(101), value: "v" }]), "data.choices.0.name");
    expectRefusal(await suggest([{ name: "n", value: "x".repeat(101) }]), "data.choices.0.value");
    expectRefusal(await suggest([{ name: "", value: "v" }]), "data.choices.0.name");
  });
});

describe("a command", () => {
  const ask = { name: "ask", description: "Asks" };
  const option = { type: 3, name: "o", description: "d" };
  const put = (...commands: readonly object[]): Promise<RawAnswer> =>
    rawRequest(discord, "PUT", `/applications/${discord.bot.id}/commands`, commands);

  it("is registered when it keeps the limits, and keeps its id when it is written again", async () => {
    const first = await put(ask, { type: 3, name: "Check this quote" });
    expect(first.status, JSON.stringify(first.body)).toBe(200);
    const ids = discord.registeredCommands().map(({ id }) => id);
    await put(ask, { type: 3, name: "Check this quote" });
    expect(discord.registeredCommands().map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, object, string]>([
    ["a name in capitals", { name: "Ask" }, "name"],
    ["a name with a space", { name: "ask me" }, "name"],
    ["a name of 33", { name: "x".repeat(33) }, "name"],
    ["no description", { description: "" }, "description"],
    ["a description of 101", { description: "x".repeat(101) }, "description"],
    ["a made-up field", { cooldown: 3 }, "cooldown"],
    ["26 options", { options: Array.from({ length: 26 }, (_, n) => ({ ...option, name: `o${n}` })) }, "options"],
    ["an option twice", { options: [option, option] }, "options.1.name"],
    [
      "a required option after an optional one",
      { options: [option, { ...option, name: "p", required: true }] },
      "options.1",
    ],
    [
      "26 choices",
      { options: [{ ...option, choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }] },
      "options.0.choices",
    ],
    [
      "choices and autocomplete",
      { options: [{ ...option, autocomplete: true, choices: [{ name: "a", value: "a" }] }] },
      "options.0",
    ],
    [
      "options beside subcommands",
      {
        options: [
          { ...option, type: 1 },
          { ...option, name: "p" },
        ],
      },
      "options",
    ],
    [
      "more than 8000 characters",
      {
        options: Array.from({ length: 25 }, (_, n) => ({
          ...option,
          name: `o${n}`,
          choices: Array.from({ length: 25 }, (_, m) => ({ name: `${m}`, value: "x".repeat(20) })),
        })),
      },
      "",
    ],
    ["a description in a message's menu", { type: 3, description: "x" }, "description"],
  ])("may not have %s", async (_, change, field) => {
    expectRefusal(await put({ ...ask, ...change }), field === "" ? "0" : `0.${field}`);
  });

  it("may not share its name with another of its type", async () => {
    expectRefusal(await put(ask, ask), "1.name");
  });
});
