import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../project.ts";
import type { LoopbackDiscord } from "./loopback-discord.ts";

export interface BotProcessWish {
  /** Kept between restarts. */
  readonly dataFolder: string;
  readonly token: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The whole bot as a process of its own, built beforehand. */
export interface BotProcess {
  /** Everything that it has written so far, standard output and errors together. */
  readonly output: string;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Asks it to end (SIGTERM) and waits until it has. */
  stop(): Promise<number | NodeJS.Signals>;
  /** Ends it with no warning (kill -9). */
  kill(): Promise<void>;
}

/** Starts the bot against a loopback Discord, without waiting for anything. */
export function spawnBot(discord: LoopbackDiscord, wish: BotProcessWish): BotProcess {
  const child = spawn(process.execPath, [join(projectRoot, "dist", "src", "main.js")], {
    cwd: wish.dataFolder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: wish.token,
      DISCORD_API_URL: discord.url,
      VERBATIM_DATA: wish.dataFolder,
      ...wish.environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return watch(child);
}

/**
 * Starts the bot and waits until Discord has seen it become ready.
 * @throws Error with its output where it ends before that.
 */
export async function startBot(discord: LoopbackDiscord, wish: BotProcessWish): Promise<BotProcess> {
  const identified = discord.gateway.identifies;
  const bot = spawnBot(discord, wish);
  const early = bot.ended.then((how) => {
    throw new Error(`the bot ended (${how}) before it was ready:\n${bot.output}`);
  });
  await Promise.race([discord.untilReady(identified + 1), early]);
  return bot;
}

function watch(child: ChildProcess): BotProcess {
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => written.push(text));
  }
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal ?? 0));
  });
  return {
    get output() {
      return written.join("");
    },
    ended,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
