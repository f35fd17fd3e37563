import { type APIApplication, type APIApplicationCommand, ApplicationCommandType, REST, Routes } from "discord.js";
import type { Command } from "../command/command.ts";
import type { Words } from "../words/words.ts";
import { type CommandDefinition, defineAll } from "./definition.ts";
import { type DefinitionDifference, definitionDifference, isSame } from "./definition-difference.ts";
import { commandProblems } from "./limits/command-limits.ts";
import { asLoginError } from "./login-error.ts";

export interface Deployment {
  readonly token: string;
  /** Where Discord's REST interface is, without the version: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly commands: readonly Command[];
  readonly words: Words;
  /** Registers for one server, at once and only there; null for all. */
  readonly guildId: string | null;
  /** Only tells the difference. */
  readonly dryRun: boolean;
}

/**
 * Registers the commands where they differ from what Discord has, and says how they did.
 * @throws LoginError where Discord refuses the token or can't be reached.
 * @throws RangeError where the commands break a limit of Discord's; nothing is sent then.
 */
export async function deployCommands(deployment: Deployment): Promise<DefinitionDifference> {
  const wanted = defineAll(deployment.commands, deployment.words);
  const problems = commandProblems(wanted);
  if (problems.length > 0) throw new RangeError(`commands that Discord would refuse: ${problems.join("; ")}`);
  const rest = new REST({ api: deployment.apiUrl, version: "10" }).setToken(deployment.token);
  try {
    return await write(rest, wanted, deployment);
  } catch (error) {
    throw asLoginError(error);
  }
}

async function write(
  rest: REST,
  wanted: readonly CommandDefinition[],
  { guildId, dryRun }: Deployment,
): Promise<DefinitionDifference> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const route = guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  const query = new URLSearchParams({ with_localizations: "true" });
  const registered = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  const [ours, others] = [registered.filter(isOurs), registered.filter((command) => !isOurs(command))];
  const difference = definitionDifference(ours as readonly CommandDefinition[], wanted);
  // Overwriting replaces every command of the scope: what isn't of our kinds is written back as it was.
  if (!isSame(difference) && !dryRun) await rest.put(route, { body: [...wanted, ...others] });
  return difference;
}

// An activity's entry point belongs to Discord, and overwriting without it is refused.
const isOurs = ({ type }: APIApplicationCommand): boolean => type !== ApplicationCommandType.PrimaryEntryPoint;
