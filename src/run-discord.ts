import { commands } from "../commands/index.ts";
import type { Newsroom } from "./app/newsroom.ts";
import type { DiscordConfig } from "./config.ts";
import { deployCommands } from "./discord/deploy.ts";
import { createDiscordBot } from "./discord/discord-bot.ts";
import type { LoginError } from "./discord/login-error.ts";
import type { Log } from "./observe/log.ts";
import { operator } from "./words/en-operator.ts";
import { wordsFor } from "./words/words.ts";

/** How long to wait at the end for answers that were begun, beside what a language model may take, in milliseconds. */
const farewell = 10_000;

/** How often what is out of date is dropped from the store, in milliseconds: once an hour. */
const pruneEvery = 60 * 60 * 1000;

/**
 * Runs the bot on Discord until it is told to stop by SIGTERM or SIGINT, and then finishes what it acknowledged.
 * @param modelTimeout how long a language model may take over an answer, in milliseconds; 0 where there is none.
 * @throws LoginError where Discord refuses it, at the start or later, or can't be reached at the start.
 */
export async function runDiscord(
  config: DiscordConfig,
  newsroom: Newsroom,
  stories: number,
  log: Log,
  modelTimeout: number,
): Promise<void> {
  const { token, apiUrl, guildId, messageContent } = config;
  const difference = await deployCommands({ token, apiUrl, guildId, commands, words: wordsFor("en"), dryRun: false });
  log.info(difference, "commands registered where they differed");

  let shutOut: (error: LoginError) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    shutOut = reject;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.stdout.write(`${operator.start.stopping}\n`);
        resolve();
      });
    }
  });
  // Being shut out while something else is awaited is no fault of its own: it is met below.
  ended.catch(() => undefined);
  const bot = createDiscordBot({
    token,
    apiUrl,
    messageContent,
    commands,
    newsroom: config.plainText ? inPlainText(newsroom) : newsroom,
    wordsFor,
    log,
    now: Date.now,
    farewell: farewell + modelTimeout,
    onShutOut: (error) => shutOut(error),
  });
  await bot.start();
  process.stdout.write(`${operator.start.ready(stories)}\n`);

  const prune = () => newsroom.prune(Date.now()).catch((error: unknown) => log.error({ err: error }, "pruning failed"));
  await prune();
  const pruning = setInterval(prune, pruneEvery);
  try {
    await ended;
  } finally {
    clearInterval(pruning);
    await bot.stop();
  }
}

/** The same newsroom where every server, and every direct message, is answered in plain text. */
const inPlainText = (newsroom: Newsroom): Newsroom => ({
  ...newsroom,
  settings: async (guildId) => ({ ...(await newsroom.settings(guildId)), plainText: true }),
});
