import type { Interaction } from "../interactions/interactions.ts";
import { type JsonObject, objectOf, objectsOf, textFrom } from "../json.ts";
import { kinds } from "../limits/component-kinds.ts";

/** A form that was opened, as a person sees it. */
export interface Form {
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly FormField[];
  /** What opened it. */
  readonly interaction: Interaction;
  readonly components: readonly JsonObject[];
}

export interface FormField {
  readonly customId: string;
  readonly label: string;
  readonly value: string;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

export function formOf(modal: JsonObject, interaction: Interaction): Form {
  const components = objectsOf(modal.components);
  return {
    customId: textFrom(modal.custom_id),
    title: textFrom(modal.title),
    fields: components.flatMap(fieldsOf),
    interaction,
    components,
  };
}

/**
 * What a person typed, by label or custom id, as the submission carries it.
 * @throws Error where Discord's client wouldn't let it be sent.
 */
export function submission(form: Form, values: Readonly<Record<string, string>>): JsonObject {
  const typed = new Map(form.fields.map((field) => [field.customId, typedFor(field, values)]));
  for (const name of Object.keys(values)) {
    if (!form.fields.some((field) => isNamed(field, name))) throw new Error(`the form has no field "${name}"`);
  }
  const answer = (input: JsonObject): JsonObject => {
    const customId = textFrom(input.custom_id);
    return { type: input.type, id: 1, custom_id: customId, value: typed.get(customId) ?? "" };
  };
  const components = form.components.map((component, index) => {
    const place = { type: component.type, id: index + 1 };
    if (component.type === kinds.label) return { ...place, component: answer(objectOf(component.component)) };
    if (component.type === kinds.actionRow)
      return { ...place, components: objectsOf(component.components).map(answer) };
    return place;
  });
  return { custom_id: form.customId, components };
}

function typedFor(field: FormField, values: Readonly<Record<string, string>>): string {
  const value = values[field.customId] ?? values[field.label] ?? field.value;
  if (field.required && value === "") throw new Error(`the form's field "${field.label}" is required`);
  if (value.length > field.maxLength || (value !== "" && value.length < field.minLength)) {
    throw new Error(`the form's field "${field.label}" takes ${field.minLength} to ${field.maxLength} characters`);
  }
  return value;
}

function fieldsOf(component: JsonObject): readonly FormField[] {
  const inputs = component.type === kinds.label ? [objectOf(component.component)] : objectsOf(component.components);
  return inputs
    .filter((input) => input.type === kinds.textInput)
    .map((input) => ({
      customId: textFrom(input.custom_id),
      label: textFrom(input.label ?? component.label),
      value: textFrom(input.value),
      required: input.required !== false,
      minLength: typeof input.min_length === "number" ? input.min_length : 0,
      maxLength: typeof input.max_length === "number" ? input.max_length : 4000,
    }));
}

function isNamed(field: FormField, name: string): boolean {
  return field.customId === name || field.label === name;
}
