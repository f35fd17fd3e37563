import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LoopbackDiscord, startLoopbackDiscord } from "./discord/loopback-discord.ts";
import type { Channel } from "./discord/world/places.ts";
import type { User } from "./discord/world/users.ts";
import { expectRefusal } from "./expect-refusal.ts";
import { type RawAnswer, rawRequest } from "./raw-request.ts";

const button = (id: string, more: object = {}) => ({ type: 2, style: 2, custom_id: id, label: "Press", ...more });
const row = (...components: readonly object[]) => ({ type: 1, components });
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
    expectRefusal(discord, await open({ ...form, ...change }), `data.${field}`);
  });
});

describe("suggestions", () => {
  const suggest = (choices: readonly object[]): Promise<RawAnswer> => {
    const { id, token } = discord.invoke({ user: reader, channel, type: 4, data: {} });
    return rawRequest(discord, "POST", `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } }, null);
  };

  it("are at most 25, of at most 100 characters", async () => {
    expect((await suggest(Array(25).fill({ name: "n", value: "v" }))).status).toBe(204);
    expectRefusal(discord, await suggest(Array(26).fill({ name: "n", value: "v" })), "data.choices");
    expectRefusal(discord, await suggest([{ name: "x".repeat(101), value: "v" }]), "data.choices.0.name");
    expectRefusal(discord, await suggest([{ name: "n", value: "x".repeat(101) }]), "data.choices.0.value");
    expectRefusal(discord, await suggest([{ name: "", value: "v" }]), "data.choices.0.name");
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
    expectRefusal(discord, await put({ ...ask, ...change }), field === "" ? "0" : `0.${field}`);
  });

  it("may not share its name with another of its type", async () => {
    expectRefusal(discord, await put(ask, ask), "1.name");
  });
});
