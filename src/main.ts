import { type Config, readConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { failStart } from "./fail-start.ts";
import { createLog } from "./observe/log.ts";
import { openNewsroom } from "./open-newsroom.ts";

/** Runs Verbatim on Discord where a token is set, and in the terminal otherwise. */
async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel ?? (config.discord ? "info" : "warn"));
  const { newsroom, stories, close } = await openNewsroom(config, log);
  try {
    // Each brings what the other never needs, discord.js above all, so only one of them is loaded.
    if (config.discord) {
      const { runDiscord } = await import("./run-discord.ts");
      await runDiscord(config.discord, newsroom, stories, log, config.answerModel?.timeout ?? 0);
    } else {
      const { runTerminal } = await import("./run-terminal.ts");
      await runTerminal(newsroom, config.dataFolder, log);
    }
  } finally {
    await close();
  }
}

let config: Config | null = null;
try {
  config = readConfig(readEnvironment());
  await main(config);
} catch (error) {
  failStart(error, config);
}
