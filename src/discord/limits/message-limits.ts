import { type APIContainerComponent, ComponentType, MessageFlags } from "discord.js";
import type { ActionRow } from "../render/action-rows.ts";
import type { MessageBody } from "../render/message-body.ts";
import { rowProblems } from "./row-limits.ts";

const contentLimit = 2000;
const rowLimit = 5;
const componentLimit = 40;
const cardTextLimit = 4000;
/** UTF-8 bytes of all components; Discord states no such limit, but refuses messages somewhere above. */
const cardByteLimit = 10_000;
const knownFields = new Set(["content", "components", "flags"]);

/** Every limit of Discord's that a message breaks, in words for the log; none where it can be sent. Text counts in UTF-16. */
export function messageProblems(body: MessageBody): readonly string[] {
  const isCard = (body.flags & MessageFlags.IsComponentsV2) !== 0;
  const rows = body.components.flatMap(rowsOf);
  return [
    ...Object.keys(body).flatMap((field) => (knownFields.has(field) ? [] : [`unknown field ${field}`])),
    ...(isCard ? cardProblems(body) : plainProblems(body)),
    ...rows.flatMap(rowProblems),
    ...repeatedIds(rows),
  ];
}

function cardProblems({ content, components }: MessageBody): readonly string[] {
  const texts = components.flatMap(textsOf);
  const text = texts.reduce((sum, { length }) => sum + length, 0);
  const count = components.reduce((sum, component) => sum + componentCount(component), 0);
  const bytes = Buffer.byteLength(JSON.stringify(components));
  return [
    ...(content === undefined ? [] : ["content beside cards"]),
    ...(components.length === 0 ? ["no components"] : []),
    ...components.flatMap((component) => (component.components.length === 0 ? ["an empty container"] : [])),
    ...(texts.some((part) => part.trim() === "") ? ["an empty text"] : []),
    ...(text > cardTextLimit ? [`${text} characters of text`] : []),
    ...(count > componentLimit ? [`${count} components`] : []),
    ...(bytes > cardByteLimit ? [`${bytes} bytes of components`] : []),
  ];
}

function plainProblems({ content = "", components }: MessageBody): readonly string[] {
  return [
    ...(content.trim() === "" ? ["no content"] : []),
    ...(content.length > contentLimit ? [`${content.length} characters of content`] : []),
    ...(components.length > rowLimit ? [`${components.length} rows`] : []),
    ...(components.some(({ type }) => type !== ComponentType.ActionRow) ? ["a card in plain text"] : []),
  ];
}

const rowsOf = (component: APIContainerComponent | ActionRow): readonly ActionRow[] =>
  component.type === ComponentType.ActionRow
    ? [component]
    : component.components.filter((part): part is ActionRow => part.type === ComponentType.ActionRow);

const textsOf = (component: APIContainerComponent | ActionRow): readonly string[] =>
  component.type === ComponentType.ActionRow
    ? []
    : component.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));

const componentCount = (component: APIContainerComponent | ActionRow): number =>
  1 +
  component.components.reduce(
    (sum, part) => sum + 1 + (part.type === ComponentType.ActionRow ? part.components.length : 0),
    0,
  );

function repeatedIds(rows: readonly ActionRow[]): readonly string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const { components } of rows) {
    for (const component of components) {
      if (!("custom_id" in component)) continue;
      if (seen.has(component.custom_id)) repeated.push("a repeated custom_id");
      seen.add(component.custom_id);
    }
  }
  return repeated;
}
