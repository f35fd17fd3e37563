import { interactionTypes } from "../interactions/interactions.ts";
import { type JsonObject, textFrom } from "../json.ts";
import { kinds } from "../limits/component-kinds.ts";
import type { Choice } from "../limits/suggestions.ts";
import { may, permissionBits } from "../permissions.ts";
import type { CommandRegistry, RegisteredCommand } from "../world/commands.ts";
import { messagePayload } from "../world/message-payload.ts";
import type { Message } from "../world/messages.ts";
import type { Channel } from "../world/places.ts";
import type { User } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { type CommandInput, fillOptions, isOffered } from "./command-input.ts";
import { type Form, submission } from "./form.ts";
import type { createInvoke } from "./invoke.ts";
import type { Shown, Waiting } from "./shown.ts";
import { buttonNamed, selectsOf } from "./visible.ts";

/** What people do with commands, buttons and forms; each resolves with what they are shown for it. */
export interface Interact {
  /** A slash command; `config show` is a subcommand. */
  slash(user: User, channel: Channel, name: string, input?: CommandInput, wish?: SlashWish): Promise<Shown>;
  /** What is suggested while the last option of the input is being typed. */
  autocomplete(user: User, channel: Channel, name: string, input: CommandInput): Promise<readonly Choice[]>;
  /** A command in a message's menu. */
  messageMenu(user: User, name: string, message: Message): Promise<Shown>;
  /** A button, by its label, emoji or custom id. */
  press(user: User, message: Message, button: string): Promise<Shown>;
  /** A value of a select, by its label or itself; the select by its placeholder or custom id. */
  choose(user: User, message: Message, select: string, ...values: readonly string[]): Promise<Shown>;
  /** A filled form: values by label or custom id. */
  submitForm(user: User, form: Form, values: Readonly<Record<string, string>>): Promise<Shown>;
}

export interface SlashWish {
  /** As if an administrator had let this person use the command in the server's settings, whatever it demands. */
  readonly allowedByOverride?: boolean;
}

export interface InteractWish {
  readonly world: World;
  readonly registry: CommandRegistry;
  readonly invoke: ReturnType<typeof createInvoke>;
  readonly waiting: Waiting;
}

export function createInteract({ world, registry, invoke, waiting }: InteractWish): Interact {
  const command = (user: User, channel: Channel, name: string, type: number, override = false): RegisteredCommand => {
    const found = registry.find(channel.guild?.id ?? null, name, type);
    if (!found) throw new Error(`no command "${name}" is registered here`);
    if (!isOffered(found, channel)) throw new Error(`"${name}" isn't offered in a place like this`);
    if (!override && !isPermitted(found, user, channel)) throw new Error(`"${name}" isn't offered to ${user.username}`);
    return found;
  };
  const slashData = (
    found: RegisteredCommand,
    path: readonly string[],
    input: CommandInput,
    focused: string | null,
  ): JsonObject => {
    const { options, resolved } = fillOptions(found, path, input, focused);
    return { ...commandPart(found), options, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) };
  };
  const used = (user: User, message: Message, data: JsonObject): Promise<Shown> => {
    const source = world.messages.get(message.id);
    if (!source) throw new Error("the message is gone");
    if (source.onlyFor && source.onlyFor.id !== user.id) throw new Error(`${user.username} doesn't see this message`);
    return waiting.shown(invoke({ user, channel: source.channel, type: interactionTypes.component, data, source }));
  };
  return {
    slash(user, channel, name, input = {}, wish = {}) {
      const [first = "", ...path] = name.split(" ");
      const found = command(user, channel, first, 1, wish.allowedByOverride);
      const data = slashData(found, path, input, null);
      return waiting.shown(invoke({ user, channel, type: interactionTypes.command, data, answerType: 20 }));
    },
    autocomplete(user, channel, name, input) {
      const [first = "", ...path] = name.split(" ");
      const focused = Object.keys(input).at(-1) ?? "";
      const data = slashData(command(user, channel, first, 1), path, input, focused);
      return waiting.suggestions(invoke({ user, channel, type: interactionTypes.autocomplete, data }));
    },
    messageMenu(user, name, message) {
      const { channel } = message;
      const repliedTo = world.messages.get(message.replyTo ?? "") ?? null;
      const resolved = { messages: { [message.id]: messagePayload(message, repliedTo) } };
      const data = { ...commandPart(command(user, channel, name, 3)), target_id: message.id, resolved };
      return waiting.shown(invoke({ user, channel, type: interactionTypes.command, data, answerType: 23 }));
    },
    press(user, message, button) {
      const { customId } = buttonNamed(world.messages.get(message.id) ?? message, button);
      return used(user, message, { component_type: kinds.button, custom_id: customId, id: 1 });
    },
    choose(user, message, select, ...values) {
      const all = selectsOf(world.messages.get(message.id) ?? message);
      const found = all.find(({ customId, placeholder }) => customId === select || placeholder === select);
      if (!found || found.disabled) throw new Error(`no select "${select}" can be used`);
      const chosen = values.map((wanted) => {
        const option = found.options.find(({ label, value }) => label === wanted || value === wanted);
        if (!option && found.kind === kinds.stringSelect) throw new Error(`"${select}" has no "${wanted}"`);
        return option?.value ?? wanted;
      });
      return used(user, message, { component_type: found.kind, custom_id: found.customId, values: chosen, id: 1 });
    },
    submitForm(user, form, values) {
      const { channel, source } = form.interaction;
      const data = submission(form, values);
      return waiting.shown(invoke({ user, channel, type: interactionTypes.form, data, source, answerType: 20 }));
    },
  };
}

function commandPart({ id, name, type, guild_id: guildId }: RegisteredCommand): JsonObject {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

function isPermitted(command: RegisteredCommand, user: User, { guild }: Channel): boolean {
  const demanded = textFrom(command.default_member_permissions);
  if (!guild || demanded === "") return true;
  const held = guild.members.get(user.id)?.permissions ?? 0n;
  if (may(held, "Administrator")) return true;
  const needed = BigInt(demanded) === 0n ? permissionBits.Administrator : BigInt(demanded);
  return (held & needed) === needed;
}
