import { type APIComponentInMessageActionRow, type APISelectMenuOption, ComponentType } from "discord.js";
import type { ActionRow } from "../render/action-rows.ts";

const buttonsPerRow = 5;
const labelLimit = 80;
const optionLimit = 25;
const optionTextLimit = 100;
const placeholderLimit = 150;
export const customIdLimit = 100;

/** The limits that a row of buttons or a select breaks. */
export function rowProblems({ components }: ActionRow): readonly string[] {
  const hasSelect = components.some(({ type }) => type !== ComponentType.Button);
  const most = hasSelect ? 1 : buttonsPerRow;
  return [
    ...(components.length === 0 ? ["an empty row"] : []),
    ...(components.length > most ? [`${components.length} components in a row of ${most}`] : []),
    ...components.flatMap(componentProblems),
  ];
}

function componentProblems(component: APIComponentInMessageActionRow): readonly string[] {
  if (!("custom_id" in component)) return ["a component without custom_id"];
  return [...idProblems(component.custom_id), ...ownProblems(component)];
}

function ownProblems(component: APIComponentInMessageActionRow): readonly string[] {
  if (component.type === ComponentType.Button) {
    const label = "label" in component ? (component.label ?? "") : "";
    const hasEmoji = "emoji" in component && component.emoji !== undefined;
    return [
      ...(label.trim() === "" && !hasEmoji ? ["a button with no label"] : []),
      ...(label.length > labelLimit ? [`a label of ${label.length} characters`] : []),
    ];
  }
  if (component.type !== ComponentType.StringSelect) return ["a component of a kind that isn't used"];
  const { options, placeholder = "" } = component;
  return [
    ...(placeholder.length > placeholderLimit ? [`a placeholder of ${placeholder.length} characters`] : []),
    ...(options.length === 0 || options.length > optionLimit ? [`${options.length} choices`] : []),
    ...(new Set(options.map(({ value }) => value)).size < options.length ? ["a repeated choice"] : []),
    ...options.flatMap(optionProblems),
  ];
}

const optionProblems = ({ label, value, description }: APISelectMenuOption): readonly string[] => [
  ...(label.trim() === "" || label.length > optionTextLimit ? [`a choice's label of ${label.length} characters`] : []),
  ...(value.trim() === "" || value.length > optionTextLimit ? [`a choice's value of ${value.length} characters`] : []),
  ...(description !== undefined && (description.trim() === "" || description.length > optionTextLimit)
    ? [`a choice's description of ${description.length} characters`]
    : []),
];

/** An id counts in bytes, which are never fewer than characters however Discord counts them. */
export function idProblems(id: string): readonly string[] {
  const bytes = Buffer.byteLength(id);
  return bytes === 0 || bytes > customIdLimit ? [`a custom_id of ${bytes} bytes`] : [];
}
