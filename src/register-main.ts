import { commands } from "../commands/index.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { type DefinitionDifference, isSame } from "./discord/definition-difference.ts";
import { deployCommands } from "./discord/deploy.ts";
import { readEnvironment } from "./environment.ts";
import { failStart } from "./fail-start.ts";
import { operator } from "./words/en-operator.ts";
import { wordsFor } from "./words/words.ts";

/** Registers the commands with Discord where they differ, or with `--dry-run` only tells how they do. */
async function register({ discord }: Config, options: readonly string[]): Promise<void> {
  const unknown = options.find((option) => option !== "--dry-run");
  if (unknown !== undefined) throw new ConfigError(operator.register.unknownArgument(unknown));
  if (!discord) return;
  const { token, apiUrl, guildId } = discord;
  const dryRun = options.includes("--dry-run");
  const difference = await deployCommands({ token, apiUrl, guildId, commands, words: wordsFor("en"), dryRun });
  process.stdout.write(`${[...linesOf(difference), outcomeOf(difference, dryRun)].join("\n")}\n`);
}

const linesOf = ({ added, changed, removed }: DefinitionDifference): readonly string[] => [
  ...added.map(operator.register.added),
  ...changed.map(operator.register.changed),
  ...removed.map(operator.register.removed),
];

function outcomeOf(difference: DefinitionDifference, dryRun: boolean): string {
  if (isSame(difference)) return operator.register.same;
  return dryRun ? operator.register.dryRun : operator.register.done;
}

let config: Config | null = null;
try {
  config = readConfig(readEnvironment(), { needsToken: true });
  await register(config, process.argv.slice(2));
} catch (error) {
  failStart(error, config);
}
