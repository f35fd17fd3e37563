import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { Form, FormField } from "../../reply/reply.ts";
import { ellipsis } from "../fit/ellipsis.ts";
import { plainLines } from "./escape.ts";

/** A form as a modal; `isRequired` tells which of its options must be filled in. */
export function formBody(
  form: Form,
  customId: string,
  isRequired: (option: string) => boolean,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: ellipsis(plainLines(form.title), 45),
    components: form.fields.map((field) => ({
      type: ComponentType.Label,
      label: ellipsis(plainLines(field.label), 45),
      component: textInput(field, isRequired(field.option)),
    })),
  };
}

function textInput({ option, placeholder, long, maxLength }: FormField, required: boolean) {
  return {
    type: ComponentType.TextInput,
    custom_id: option,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    placeholder: ellipsis(plainLines(placeholder), 100),
    max_length: Math.min(maxLength, 4000),
    required,
  } as const;
}
