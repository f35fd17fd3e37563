import { isObject, type JsonObject, objectOf, objectsOf } from "../json.ts";
import { malformedJson, Refusal, unknownApplication, unknownGuild } from "../refusal.ts";
import type { CommandRegistry, RegisteredCommand } from "../world/commands.ts";
import type { World } from "../world/world.ts";
import { noContent, ok, type Request, type Route } from "./request.ts";

/** Reading and writing the application's commands, global and a guild's. */
export function commandRoutes(world: World, registry: CommandRegistry): readonly Route[] {
  const scopeOf = ({ parameters }: Request): string | null => {
    if (parameters.application !== world.bot.id) throw unknownApplication();
    if (parameters.guild === undefined) return null;
    if (!world.guilds.has(parameters.guild)) throw unknownGuild();
    return parameters.guild;
  };
  const commandOf = (request: Request): string => request.parameters.command ?? "";
  return ["/applications/:application/commands", "/applications/:application/guilds/:guild/commands"].flatMap(
    (path) => [
      {
        pattern: `GET ${path}`,
        handle: (request: Request) => {
          const localized = request.query.get("with_localizations") === "true";
          const commands = registry.list(scopeOf(request));
          return ok(localized ? commands : commands.map(withoutLocalizations));
        },
      },
      {
        pattern: `PUT ${path}`,
        handle: (request: Request) => {
          if (!Array.isArray(request.json) || !request.json.every(isObject)) throw malformedJson();
          return ok(registry.overwrite(scopeOf(request), request.json));
        },
      },
      {
        pattern: `POST ${path}`,
        handle: (request: Request) => ({ status: 201, body: registry.upsert(scopeOf(request), request.body) }),
      },
      {
        pattern: `GET ${path}/:command`,
        handle: (request: Request) => ok(found(registry.list(scopeOf(request)), commandOf(request))),
      },
      {
        pattern: `PATCH ${path}/:command`,
        handle: (request: Request) => ok(registry.edit(scopeOf(request), commandOf(request), request.body)),
      },
      {
        pattern: `DELETE ${path}/:command`,
        handle: (request: Request) => {
          registry.remove(scopeOf(request), commandOf(request));
          return noContent;
        },
      },
    ],
  );
}

function found(commands: readonly RegisteredCommand[], id: string): RegisteredCommand {
  const command = commands.find((candidate) => candidate.id === id);
  if (!command) throw new Refusal(404, 10063, "Unknown application command");
  return command;
}

/** Unless asked for, translations are left out, at every depth. */
function withoutLocalizations(command: JsonObject): JsonObject {
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  const nested = (field: "options" | "choices"): JsonObject =>
    rest[field] === undefined
      ? {}
      : { [field]: objectsOf(rest[field]).map((item) => withoutLocalizations(objectOf(item))) };
  return { ...rest, ...nested("options"), ...nested("choices") };
}
