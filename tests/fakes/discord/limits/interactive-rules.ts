import { isObject, type JsonObject, textFrom } from "../json.ts";
import { checkBoolean, checkInteger, checkList, checkText, knownFields, under } from "./complaints.ts";
import { kinds, selects } from "./component-kinds.ts";
import type { ComponentRule, Walk } from "./component-walk.ts";

const selectFields = ["custom_id", "placeholder", "min_values", "max_values", "disabled", "required"];

/** Rows, buttons and selects: what people press. */
export const interactiveRules: ReadonlyMap<number, ComponentRule> = new Map([
  [kinds.actionRow, { fields: ["components"], check: checkRow }],
  [kinds.button, { fields: ["custom_id", "style", "label", "emoji", "url", "sku_id", "disabled"], check: checkButton }],
  [kinds.stringSelect, { fields: [...selectFields, "options"], check: checkStringSelect }],
  [kinds.userSelect, { fields: [...selectFields, "default_values"], check: checkSelect }],
  [kinds.roleSelect, { fields: [...selectFields, "default_values"], check: checkSelect }],
  [kinds.mentionableSelect, { fields: [...selectFields, "default_values"], check: checkSelect }],
  [kinds.channelSelect, { fields: [...selectFields, "default_values", "channel_types"], check: checkSelect }],
]);

/** One to five buttons, or a single select. */
function checkRow(row: JsonObject, path: string, walk: Walk): void {
  const at = under(path, "components");
  const children = checkList(row.components, at, 1, 5, walk.complaints);
  children.forEach((child, index) => {
    walk.visit(child, under(at, index), [kinds.button, ...selects]);
  });
  const hasSelect = children.some((child) => selects.includes(child.type as number));
  if (hasSelect && children.length > 1) {
    walk.complaints.add(at, "A select fills its row", "COMPONENT_LAYOUT_WIDTH_EXCEEDED");
  }
}

function checkButton(button: JsonObject, path: string, walk: Walk): void {
  const { complaints } = walk;
  checkInteger(button.style, under(path, "style"), 1, 6, complaints);
  checkText(button.label, under(path, "label"), { max: 80 }, complaints);
  checkBoolean(button.disabled, under(path, "disabled"), complaints);
  checkEmoji(button.emoji, under(path, "emoji"), walk);
  if (button.style === 5) {
    checkText(button.url, under(path, "url"), { min: 1, max: 512, required: true }, complaints);
    if (!/^(https?|discord):\/\//.test(textFrom(button.url))) {
      complaints.add(under(path, "url"), "Not a well formed URL.", "URL_TYPE_INVALID_URL");
    }
    if (button.custom_id !== undefined) {
      complaints.add(path, "A custom id and url cannot both be specified", "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE");
    }
  } else if (button.style !== 6) {
    walk.customId(button, path);
    if (button.url !== undefined) complaints.add(under(path, "url"), "Only a link button has a URL");
  }
  if (button.style !== 6 && textFrom(button.label) === "" && !isObject(button.emoji)) {
    complaints.add(path, "A button must have a label or emoji", "BUTTON_COMPONENT_INVALID_LABEL_EMOJI");
  }
}

function checkSelect(select: JsonObject, path: string, walk: Walk): void {
  walk.customId(select, path);
  checkText(select.placeholder, under(path, "placeholder"), { max: 150 }, walk.complaints);
  checkInteger(select.min_values, under(path, "min_values"), 0, 25, walk.complaints);
  checkInteger(select.max_values, under(path, "max_values"), 1, 25, walk.complaints);
  checkBoolean(select.disabled, under(path, "disabled"), walk.complaints);
}

function checkStringSelect(select: JsonObject, path: string, walk: Walk): void {
  checkSelect(select, path, walk);
  const at = under(path, "options");
  const options = checkList(select.options, at, 1, 25, walk.complaints);
  const values = new Set<string>();
  options.forEach((option, index) => {
    const optionPath = under(at, index);
    knownFields(option, optionPath, ["label", "value", "description", "emoji", "default"], walk.complaints);
    checkText(option.label, under(optionPath, "label"), { min: 1, max: 100, required: true }, walk.complaints);
    checkText(option.value, under(optionPath, "value"), { min: 1, max: 100, required: true }, walk.complaints);
    checkText(option.description, under(optionPath, "description"), { max: 100 }, walk.complaints);
    checkEmoji(option.emoji, under(optionPath, "emoji"), walk);
    const value = textFrom(option.value);
    if (values.has(value)) {
      walk.complaints.add(under(optionPath, "value"), "The specified option value is already used");
    }
    values.add(value);
  });
  if (typeof select.max_values === "number" && select.max_values > options.length) {
    walk.complaints.add(under(path, "max_values"), "More than there are options");
  }
}

function checkEmoji(emoji: unknown, path: string, walk: Walk): void {
  if (emoji === undefined || emoji === null) return;
  if (!isObject(emoji)) {
    walk.complaints.add(path, "Only dictionaries may be used in a DictType");
    return;
  }
  knownFields(emoji, path, ["id", "name", "animated"], walk.complaints);
  const standard = emoji.id === undefined || emoji.id === null;
  if (standard && !/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(textFrom(emoji.name))) {
    walk.complaints.add(under(path, "name"), "Invalid emoji", "BUTTON_COMPONENT_INVALID_EMOJI");
  }
}
