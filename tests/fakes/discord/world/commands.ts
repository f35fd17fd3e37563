import { type JsonObject, objectsOf, textFrom } from "../json.ts";
import { checkCommands } from "../limits/commands.ts";
import { unknownCommand } from "../refusal.ts";

/** A registered command, as Discord keeps it: with its id and every default filled in. */
export interface RegisteredCommand extends JsonObject {
  readonly id: string;
  readonly name: string;
  /** 1 slash, 2 user menu, 3 message menu. */
  readonly type: number;
}

/** The registered commands of each scope: a guild's id, or null for the global ones. */
export interface CommandRegistry {
  list(guildId: string | null): readonly RegisteredCommand[];
  /** @throws Refusal 50035 */
  overwrite(guildId: string | null, commands: readonly JsonObject[]): readonly RegisteredCommand[];
  /** Adds a command, or replaces the one of its name and type. @throws Refusal 50035 */
  upsert(guildId: string | null, command: JsonObject): RegisteredCommand;
  /** @throws Refusal 10063 */
  edit(guildId: string | null, id: string, change: JsonObject): RegisteredCommand;
  /** @throws Refusal 10063 */
  remove(guildId: string | null, id: string): void;
  /** The command that a person in this guild (null: in direct messages) gets under a name. */
  find(guildId: string | null, name: string, type: number): RegisteredCommand | null;
}

export function createCommandRegistry(applicationId: string, newId: () => string): CommandRegistry {
  const scopes = new Map<string | null, readonly RegisteredCommand[]>();
  const list = (guildId: string | null): readonly RegisteredCommand[] => scopes.get(guildId) ?? [];
  const store = (guildId: string | null, wishes: readonly JsonObject[]): readonly RegisteredCommand[] => {
    checkCommands(wishes);
    const commands = wishes.map((wish) => {
      const known = list(guildId).find((command) => isSame(command, wish));
      return register(wish, known?.id ?? newId(), { applicationId, guildId, version: newId() });
    });
    scopes.set(guildId, commands);
    return commands;
  };
  const byId = (guildId: string | null, id: string): RegisteredCommand => {
    const command = list(guildId).find((candidate) => candidate.id === id);
    if (!command) throw unknownCommand();
    return command;
  };
  return {
    list,
    overwrite: store,
    upsert(guildId, command) {
      const others = list(guildId).filter((known) => !isSame(known, command));
      return store(guildId, [...others.map(wishOf), command]).at(-1) as RegisteredCommand;
    },
    edit(guildId, id, change) {
      const command = byId(guildId, id);
      const others = list(guildId).filter((known) => known !== command);
      return store(guildId, [...others.map(wishOf), { ...wishOf(command), ...change }]).at(-1) as RegisteredCommand;
    },
    remove(guildId, id) {
      const command = byId(guildId, id);
      scopes.set(
        guildId,
        list(guildId).filter((known) => known !== command),
      );
    },
    find(guildId, name, type) {
      const inGuild = guildId === null ? [] : list(guildId);
      return [...inGuild, ...list(null)].find((command) => command.name === name && command.type === type) ?? null;
    },
  };
}

function isSame(command: RegisteredCommand, wish: JsonObject): boolean {
  return command.name === wish.name && command.type === (wish.type ?? 1);
}

function register(
  wish: JsonObject,
  id: string,
  scope: { readonly applicationId: string; readonly guildId: string | null; readonly version: string },
): RegisteredCommand {
  const options = objectsOf(wish.options).map(normalOption);
  return {
    id,
    application_id: scope.applicationId,
    version: scope.version,
    ...(scope.guildId === null ? {} : { guild_id: scope.guildId }),
    default_member_permissions: wish.default_member_permissions ?? null,
    type: typeof wish.type === "number" ? wish.type : 1,
    name: textFrom(wish.name),
    name_localizations: wish.name_localizations ?? null,
    description: textFrom(wish.description),
    description_localizations: wish.description_localizations ?? null,
    ...(scope.guildId === null ? { dm_permission: true, contexts: wish.contexts ?? null } : { contexts: null }),
    integration_types: wish.integration_types ?? [0],
    nsfw: wish.nsfw ?? false,
    ...(options.length === 0 ? {} : { options }),
  };
}

/** Discord leaves out what is false by default, and empty lists. */
function normalOption(option: JsonObject): JsonObject {
  const { required, autocomplete, options, choices, ...rest } = option;
  const nested = objectsOf(options).map(normalOption);
  return {
    ...rest,
    name_localizations: rest.name_localizations ?? null,
    description_localizations: rest.description_localizations ?? null,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(objectsOf(choices).length === 0 ? {} : { choices }),
    ...(nested.length === 0 ? {} : { options: nested }),
  };
}

/** A registered command as it would be sent to register it again. */
function wishOf(command: RegisteredCommand): JsonObject {
  const { application_id: _, version: __, guild_id: ___, ...wish } = command;
  return wish;
}
