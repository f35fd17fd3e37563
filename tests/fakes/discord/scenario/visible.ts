import { type JsonObject, objectOf, objectsOf, textFrom } from "../json.ts";
import { kinds, selects } from "../limits/component-kinds.ts";
import type { Message } from "../world/messages.ts";

/** A button as a person sees it. */
export interface Button {
  readonly label: string;
  /** Empty for a link. */
  readonly customId: string;
  /** Empty but for a link. */
  readonly url: string;
  readonly emoji: string;
  readonly disabled: boolean;
}

export interface Select {
  readonly kind: number;
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly maxValues: number;
  readonly disabled: boolean;
}

/** Everything that can be read in a message, a line for each part; what buttons say is not among it. */
export function textOf(message: Message): string {
  const lines = [message.content];
  for (const embed of message.embeds) {
    lines.push(textFrom(objectOf(embed.author).name), textFrom(embed.title), textFrom(embed.description));
    for (const field of objectsOf(embed.fields)) lines.push(textFrom(field.name), textFrom(field.value));
    lines.push(textFrom(objectOf(embed.footer).text));
  }
  for (const component of flatten(message.components)) {
    if (component.type === kinds.textDisplay) lines.push(textFrom(component.content));
  }
  return lines.filter((line) => line !== "").join("\n");
}

export function buttonsOf(message: Message): readonly Button[] {
  return flatten(message.components)
    .filter((component) => component.type === kinds.button)
    .map((button) => ({
      label: textFrom(button.label),
      customId: textFrom(button.custom_id),
      url: textFrom(button.url),
      emoji: textFrom(objectOf(button.emoji).name),
      disabled: button.disabled === true,
    }));
}

export function selectsOf(message: Message): readonly Select[] {
  return flatten(message.components)
    .filter((component) => selects.includes(component.type as number))
    .map((select) => ({
      kind: select.type as number,
      customId: textFrom(select.custom_id),
      placeholder: textFrom(select.placeholder),
      options: objectsOf(select.options).map(({ label, value }) => ({
        label: textFrom(label),
        value: textFrom(value),
      })),
      maxValues: typeof select.max_values === "number" ? select.max_values : 1,
      disabled: select.disabled === true,
    }));
}

/** The button with this label, custom id or emoji. @throws Error naming those there are. */
export function buttonNamed(message: Message, name: string): Button {
  const buttons = buttonsOf(message);
  const found = buttons.find(({ label, customId, emoji }) => [label, customId, emoji].includes(name));
  if (!found) throw new Error(`no button "${name}" among ${JSON.stringify(buttons.map(({ label }) => label))}`);
  if (found.disabled || found.customId === "") throw new Error(`the button "${name}" can't be pressed`);
  return found;
}

/** Components with all that is nested in them, in the order in which they are read. */
function flatten(components: readonly JsonObject[]): readonly JsonObject[] {
  return components.flatMap((component) => [
    component,
    ...flatten(objectsOf(component.components)),
    ...flatten(component.accessory === undefined ? [] : [objectOf(component.accessory)]),
  ]);
}
