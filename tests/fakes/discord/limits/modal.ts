import { type JsonObject, objectOf } from "../json.ts";
import { checkInteger, checkList, checkText, createComplaints, knownFields, under } from "./complaints.ts";
import { kinds, selects } from "./component-kinds.ts";
import { type ComponentRule, createWalk, type Walk } from "./component-walk.ts";
import { interactiveRules } from "./interactive-rules.ts";
import { layoutRules } from "./layout-rules.ts";

const labelled = [kinds.textInput, kinds.fileUpload, kinds.radioGroup, kinds.checkboxGroup, kinds.checkbox, ...selects];
const choiceFields = ["custom_id", "options", "required", "min_values", "max_values"];
const inputFields = ["custom_id", "style", "label", "min_length", "max_length", "required", "value", "placeholder"];

const rules: ReadonlyMap<number, ComponentRule> = new Map([
  ...interactiveRules,
  ...layoutRules,
  [kinds.actionRow, { fields: ["components"], check: checkInputRow }],
  [kinds.label, { fields: ["label", "description", "component"], check: checkLabel }],
  [kinds.textInput, { fields: inputFields, check: checkTextInput }],
  [kinds.fileUpload, { fields: ["custom_id", "min_values", "max_values", "required"], check: checkCustomId }],
  [kinds.radioGroup, { fields: choiceFields, check: checkCustomId }],
  [kinds.checkboxGroup, { fields: choiceFields, check: checkCustomId }],
  [kinds.checkbox, { fields: ["custom_id", "default"], check: checkCustomId }],
]);

/**
 * Checks a form: title of 45 characters, one to five components.
 * @throws Refusal 50035
 */
export function checkModal(modal: JsonObject): void {
  const complaints = createComplaints();
  knownFields(modal, "data", ["custom_id", "title", "components"], complaints);
  checkText(modal.custom_id, "data.custom_id", { min: 1, max: 100, required: true }, complaints);
  checkText(modal.title, "data.title", { min: 1, max: 45, required: true }, complaints);
  const walk = createWalk(rules, complaints);
  checkList(modal.components, "data.components", 1, 5, complaints).forEach((component, index) => {
    walk.visit(component, `data.components.${index}`, [kinds.actionRow, kinds.label, kinds.textDisplay]);
  });
  complaints.refuseIfAny();
}

function checkInputRow(row: JsonObject, path: string, walk: Walk): void {
  const at = under(path, "components");
  checkList(row.components, at, 1, 1, walk.complaints).forEach((input, index) => {
    walk.visit(input, under(at, index), [kinds.textInput]);
    checkText(input.label, under(at, `${index}.label`), { min: 1, max: 45, required: true }, walk.complaints);
  });
}

function checkLabel(label: JsonObject, path: string, walk: Walk): void {
  checkText(label.label, under(path, "label"), { min: 1, max: 45, required: true }, walk.complaints);
  checkText(label.description, under(path, "description"), { max: 100 }, walk.complaints);
  const component = objectOf(label.component);
  walk.visit(component, under(path, "component"), labelled);
  if (component.type === kinds.textInput && component.label !== undefined && component.label !== null) {
    walk.complaints.add(under(path, "component.label"), "A labelled input has no label of its own");
  }
}

function checkTextInput(input: JsonObject, path: string, walk: Walk): void {
  walk.customId(input, path);
  if (input.style !== 1 && input.style !== 2) walk.complaints.add(under(path, "style"), "Must be 1 or 2");
  checkInteger(input.min_length, under(path, "min_length"), 0, 4000, walk.complaints);
  checkInteger(input.max_length, under(path, "max_length"), 1, 4000, walk.complaints);
  checkText(input.value, under(path, "value"), { max: 4000 }, walk.complaints);
  checkText(input.placeholder, under(path, "placeholder"), { max: 100 }, walk.complaints);
}

function checkCustomId(component: JsonObject, path: string, walk: Walk): void {
  walk.customId(component, path);
}
