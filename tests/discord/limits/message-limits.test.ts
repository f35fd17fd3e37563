import { ButtonStyle, ComponentType, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { messageProblems } from "../../../src/discord/limits/message-limits.ts";
import type { ActionRow } from "../../../src/discord/render/action-rows.ts";
import type { MessageBody } from "../../../src/discord/render/message-body.ts";
import { refusalOf } from "../refusal-of.ts";

type Part = ReturnType<typeof text> | ActionRow;

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const button = (custom_id: string, label = "Go") =>
  ({ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id, label }) as const;
const row = (...components: ActionRow["components"]): ActionRow => ({ type: ComponentType.ActionRow, components });
const select = (
  options: readonly { readonly label: string; readonly value: string; readonly description?: string }[],
  placeholder = "Choose",
) => row({ type: ComponentType.StringSelect, custom_id: "s", placeholder, options: [...options] });
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ label: `Option ${at}`, value: String(at) }));
const buttons = (count: number, from = 0) => Array.from({ length: count }, (_, at) => button(`b${from + at}`));
const card = (...components: readonly Part[]): MessageBody => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.Container, components: [...components] }],
});
const plain = (content: string, ...components: readonly ActionRow[]): MessageBody => ({
  content,
  components,
  flags: 0,
});

describe("a message is refused by us where Discord would refuse it", () => {
  it.each<[string, MessageBody, string]>([
    ["no text", plain(" "), "no content"],
    ["2001 characters", plain("a".repeat(2001)), "2001 characters of content"],
    ["six rows", plain("a", ...Array.from({ length: 6 }, (_, at) => row(button(`b${at}`)))), "6 rows"],
    ["six buttons in a row", plain("a", row(...buttons(6))), "6 components in a row of 5"],
    ["an empty row", plain("a", row()), "an empty row"],
    [
      "a select beside a button",
      plain("a", row(...select(options(1)).components, button("b"))),
      "2 components in a row of 1",
    ],
    ["two buttons with one id", plain("a", row(button("b"), button("b"))), "a repeated custom_id"],
    ["an id of 101 characters", plain("a", row(button("b".repeat(101)))), "a custom_id of 101 bytes"],
    ["a label of 81 characters", plain("a", row(button("b", "l".repeat(81)))), "a label of 81 characters"],
    ["a button with no label", plain("a", row(button("b", ""))), "a button with no label"],
    ["26 choices", plain("a", select(options(26))), "26 choices"],
    ["no choices", plain("a", select([])), "0 choices"],
    ["two choices with one value", plain("a", select([...options(1), ...options(1)])), "a repeated choice"],
    [
      "a choice of 101 characters",
      plain("a", select([{ label: "l".repeat(101), value: "v" }])),
      "a choice's label of 101 characters",
    ],
    [
      "a value of 101 characters",
      plain("a", select([{ label: "l", value: "v".repeat(101) }])),
      "a choice's value of 101 characters",
    ],
    [
      "a description of 101 characters",
      plain("a", select([{ label: "l", value: "v", description: "d".repeat(101) }])),
      "a choice's description of 101 characters",
    ],
    [
      "a placeholder of 151 characters",
      plain("a", select(options(1), "p".repeat(151))),
      "a placeholder of 151 characters",
    ],
    ["content beside cards", { ...card(text("a")), content: "b" }, "content beside cards"],
    ["cards with nothing in them", card(), "an empty container"],
    ["no cards", { flags: MessageFlags.IsComponentsV2, components: [] }, "no components"],
    ["an empty text", card(text("\n")), "an empty text"],
    ["4001 characters of text", card(text("a".repeat(2000)), text("a".repeat(2001))), "4001 characters of text"],
    ["41 components", card(...Array.from({ length: 40 }, () => text("a"))), "41 components"],
    [
      "41 components with those in rows",
      card(...Array.from({ length: 28 }, () => text("a")), row(...buttons(5)), row(...buttons(5, 5))),
      "41 components",
    ],
  ])("%s", (_what, body, problem) => {
    expect(messageProblems(body)).toContain(problem);
    expect(refusalOf(body)).not.toBeNull();
  });

  it.each<[string, MessageBody, RegExp]>([
    ["more than 10,000 bytes, which Discord doesn't state", card(text("港".repeat(3400))), /bytes of components/],
    ["a field that isn't sent", { ...plain("a"), embeds: [] } as MessageBody, /unknown field embeds/],
  ])("and also %s", (_what, body, problem) => {
    expect(messageProblems(body).join()).toMatch(problem);
  });

  it.each<[string, MessageBody]>([
    [
      "2000 characters and five full rows",
      plain("a".repeat(2000), ...[0, 5, 10, 15, 20].map((from) => row(...buttons(5, from)))),
    ],
    ["40 components and 4000 characters", card(text("a".repeat(3962)), ...Array.from({ length: 38 }, () => text("a")))],
    ["a select of 25", plain("a", select(options(25)))],
  ])("and taken up to the limit: %s", (_what, body) => {
    expect(messageProblems(body)).toEqual([]);
    expect(refusalOf(body)).toBeNull();
  });
});
