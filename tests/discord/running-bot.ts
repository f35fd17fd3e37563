import { setTimeout as wait } from "node:timers/promises";
import type { Newsroom } from "../../src/app/newsroom.ts";
import { type CooldownLimits, createCooldown } from "../../src/discord/cooldown.ts";
import { deployCommands } from "../../src/discord/deploy.ts";
import { createDiscordBot, type DiscordBot } from "../../src/discord/discord-bot.ts";
import type { LoginError } from "../../src/discord/login-error.ts";
import { createLog } from "../../src/observe/log.ts";
import { wordsFor } from "../../src/words/words.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";
import { smallCommands } from "./small-commands.ts";
import { articleWith, smallNewsroom } from "./small-newsroom.ts";

export interface RunningBot {
  readonly discord: LoopbackDiscord;
  readonly newsroom: Newsroom;
  /** What the bot has logged, a JSON line each. */
  readonly logged: readonly string[];
  /** Why Discord shut it out, as often as it did. */
  readonly shutOut: readonly LoginError[];
  /** Stops the bot and starts another on the same newsroom. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.loopback.token";
const text = "The harbour is open again, said Ada Quay. Ships come in at noon, and leave with the tide.";

/** The adapter with a few commands of its own, logged in to a Discord on this machine. */
export async function runBot(
  wish: { readonly messageContent?: boolean; readonly cooldown?: CooldownLimits; readonly farewell?: number } = {},
): Promise<RunningBot> {
  const { messageContent = false, cooldown = { most: 100, window: 1000 }, farewell = 10_000 } = wish;
  const discord = await startLoopbackDiscord({ token, privilegedIntents: messageContent ? ["MessageContent"] : [] });
  const article = articleWith(text);
  const newsroom = smallNewsroom(article);
  const commands = smallCommands(article, async (milliseconds) => wait(milliseconds));
  const logged: string[] = [];
  const shutOut: LoginError[] = [];
  const log = createLog("info", { write: (line: string) => logged.push(line) });
  const words = wordsFor("en");
  await deployCommands({ token, apiUrl: discord.url, commands, words, guildId: null, dryRun: false });

  const create = (): DiscordBot =>
    createDiscordBot({
      token,
      apiUrl: discord.url,
      messageContent,
      commands,
      newsroom,
      wordsFor,
      log,
      now: Date.now,
      cooldown: createCooldown(cooldown),
      patience: 150,
      farewell,
      onShutOut: (error) => shutOut.push(error),
    });
  let bot = create();
  await bot.start();
  return {
    discord,
    newsroom,
    logged,
    shutOut,
    async restart() {
      await bot.stop();
      bot = create();
      await bot.start();
    },
    async stop() {
      await bot.stop();
      await discord.stop();
    },
  };
}
