import type {
  ChatInputCommandInteraction,
  CommandInteractionOption,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from "discord.js";
import type { Newsroom } from "../app/newsroom.ts";
import { UserError } from "../domain/user-error.ts";
import type { ActionInput } from "../reply/reply.ts";
import { type AddressedInvocation, decodeId } from "./custom-id.ts";
import { invokerOf, placeOf, targetOf } from "./interaction-facts.ts";
import type { Invocation } from "./invocation.ts";

export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
export type PressInteraction = MessageComponentInteraction | ModalSubmitInteraction;

/** A typed command or a menu item as an invocation. */
export function commandInvocation(interaction: CommandInteraction): Invocation {
  const base = baseOf(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    const message = targetOf(interaction.targetMessage);
    return { ...base, command: interaction.commandName, input: {}, message };
  }
  const { path, leaves } = unfold(interaction.options.data);
  return { ...base, command: [interaction.commandName, ...path].join(" "), input: leaves, message: null };
}

/** What of a button or form is known at once: the command, and the input unless the newsroom keeps it. */
export function addressOf(interaction: PressInteraction): AddressedInvocation {
  const address = decodeId(interaction.customId);
  if (!address) throw new UserError({ kind: "expired-button" });
  return address;
}

/**
 * A pressed button, a made choice or a filled form as an invocation.
 * @throws UserError `expired-button` where its input isn't kept any more.
 */
export async function pressInvocation(
  interaction: PressInteraction,
  { command, input, key, open }: AddressedInvocation,
  newsroom: Pick<Newsroom, "recallInput">,
  now: number,
): Promise<Invocation> {
  const known = input ?? readKept(await newsroom.recallInput(key ?? "", now));
  const message = interaction.message ? targetOf(interaction.message) : null;
  return { ...baseOf(interaction), command, input: { ...known, ...givenNow(interaction, open) }, message };
}

const baseOf = (interaction: CommandInteraction | PressInteraction) => ({
  invoker: invokerOf(interaction),
  place: placeOf(interaction),
  freeText: false,
  locale: interaction.locale,
});

function unfold(options: readonly CommandInteractionOption[]): {
  readonly path: readonly string[];
  readonly leaves: ActionInput;
} {
  const [first] = options;
  if (first?.options) {
    const { path, leaves } = unfold(first.options);
    return { path: [first.name, ...path], leaves };
  }
  const given = options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)] as const]));
  return { path: [], leaves: Object.fromEntries(given) };
}

function givenNow(interaction: PressInteraction, open: string | null): ActionInput {
  if (interaction.isModalSubmit()) {
    const fields = interaction.fields.fields.map((field) => [
      field.customId,
      "value" in field ? String(field.value ?? "") : "",
    ]);
    return Object.fromEntries(fields);
  }
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return open === null || chosen === undefined ? {} : { [open]: chosen };
}

function readKept(payload: string): ActionInput {
  const kept: unknown = JSON.parse(payload);
  if (typeof kept !== "object" || kept === null) throw new UserError({ kind: "expired-button" });
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]));
}
