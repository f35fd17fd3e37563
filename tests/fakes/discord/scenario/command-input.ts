import { type JsonObject, objectsOf, textFrom } from "../json.ts";
import { type Channel, channelTypes, memberPayload } from "../world/places.ts";
import { type User, userPayload } from "../world/users.ts";

/** What a person gives for an option. */
export type OptionValue = string | number | boolean | Channel | User;
export type CommandInput = Readonly<Record<string, OptionValue>>;

export interface Filled {
  /** The interaction's `options`, nested under the subcommand. */
  readonly options: readonly JsonObject[];
  readonly resolved: JsonObject;
}

const subcommandTypes = [1, 2];

/**
 * Fills a registered command's options the way Discord's client does.
 * @param path the subcommand's words, if it has any.
 * @param focused the option that is being typed; others may then be missing still.
 * @throws Error where the client wouldn't let it be sent: an unknown option, a missing or too long one.
 */
export function fillOptions(
  command: JsonObject,
  path: readonly string[],
  input: CommandInput,
  focused: string | null = null,
): Filled {
  const [name, ...rest] = path;
  const definitions = objectsOf(command.options);
  if (name !== undefined) {
    const sub = definitions.find((option) => option.name === name && subcommandTypes.includes(option.type as number));
    if (!sub) throw new Error(`"${textFrom(command.name)}" has no subcommand "${name}"`);
    const filled = fillOptions(sub, rest, input, focused);
    return { options: [{ type: sub.type, name, options: filled.options }], resolved: filled.resolved };
  }
  if (definitions.some((option) => subcommandTypes.includes(option.type as number))) {
    throw new Error(`"${textFrom(command.name)}" needs a subcommand`);
  }
  for (const given of Object.keys(input)) {
    if (!definitions.some((option) => option.name === given)) {
      throw new Error(`"${textFrom(command.name)}" has no option "${given}"`);
    }
  }
  const filled = definitions.flatMap((definition) => fill(definition, input, focused));
  return { options: filled, resolved: resolve(Object.values(input)) };
}

function fill(definition: JsonObject, input: CommandInput, focused: string | null): readonly JsonObject[] {
  const name = textFrom(definition.name);
  const value = input[name];
  if (value === undefined) {
    if (definition.required === true && focused === null) throw new Error(`the option "${name}" is required`);
    return [];
  }
  if (focused === null) checkValue(definition, value);
  const plain = typeof value === "object" ? value.id : value;
  const focus = focused === name ? { focused: true } : {};
  if (focused === name && definition.autocomplete !== true) throw new Error(`"${name}" isn't completed`);
  return [{ name, type: definition.type, value: plain, ...focus }];
}

function checkValue(definition: JsonObject, value: OptionValue): void {
  const wanted = { 3: "string", 4: "number", 5: "boolean", 10: "number" }[definition.type as number] ?? "object";
  const name = textFrom(definition.name);
  if (typeof value !== wanted) throw new Error(`the option "${name}" takes a ${wanted}`);
  const length = typeof value === "string" ? value.length : 1;
  const { max_length: most = 6000, min_length: least = 0 } = definition;
  if (length > (most as number) || length < (least as number)) {
    throw new Error(`the option "${name}" takes ${least} to ${most} characters`);
  }
  const { min_value: low = -Infinity, max_value: high = Infinity } = definition;
  if (typeof value === "number" && (value < (low as number) || value > (high as number))) {
    throw new Error(`the option "${name}" takes ${low} to ${high}`);
  }
  const choices = objectsOf(definition.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`the option "${name}" has no choice "${String(value)}"`);
  }
}

/** The things that ids among the values stand for. */
function resolve(values: readonly OptionValue[]): JsonObject {
  const channels: Record<string, unknown> = {};
  const users: Record<string, unknown> = {};
  const members: Record<string, unknown> = {};
  for (const value of values) {
    if (typeof value !== "object") continue;
    if ("username" in value) {
      users[value.id] = userPayload(value);
      members[value.id] = { ...memberPayload(), permissions: "0" };
    } else {
      channels[value.id] = {
        id: value.id,
        name: value.name,
        type: value.type,
        permissions: "0",
        parent_id: value.parentId,
      };
    }
  }
  return {
    ...(Object.keys(channels).length > 0 ? { channels } : {}),
    ...(Object.keys(users).length > 0 ? { users, members } : {}),
  };
}

/** Whether a command may be used in a place, by the contexts that it names: 0 in guilds, 1 in its direct messages. */
export function isOffered(command: JsonObject, channel: Channel): boolean {
  const contexts = Array.isArray(command.contexts) ? command.contexts : [0, 1, 2];
  return contexts.includes(channel.type === channelTypes.direct ? 1 : 0);
}
