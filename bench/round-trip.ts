import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../src/project-root.ts";
import { startBot } from "../tests/fakes/discord/bot-process.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../tests/fakes/discord/loopback-discord.ts";
import { quantile, timeOf } from "./timing.ts";

const token = "bench.token.of-loopback";
const questions = [
  "How long did the call last?",
  "What did Rutte say about military support?",
  "Who announced the call?",
  "What is the weather in Kyiv?",
  "Why were deliveries paused?",
];
const warmUp = 30;
const rounds = 120;

/** Times `/ask` through a loopback Discord beside a bare bot that replies a constant with the same number of calls. */
export async function benchRoundTrip(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  try {
    // Once before, so that the story is indexed and the start that is timed is an ordinary one.
    await withDiscord(
      (discord) => startOurs(discord, folder),
      async () => {},
    );
    let ready = 0;
    const ours = await withDiscord(async (discord) => {
      const start = performance.now();
      const stop = await startOurs(discord, folder);
      ready = performance.now() - start;
      return stop;
    }, askOften);
    const line = await withDiscord((discord) => startBare(discord, "line"), askOften);
    const card = await withDiscord((discord) => startBare(discord, "card"), askOften);
    const row = (name: string, times: readonly number[]) =>
      console.log(
        name.padEnd(28),
        quantile(times, 0.5).toFixed(2).padStart(8),
        quantile(times, 0.99).toFixed(2).padStart(8),
      );
    console.log("\n/ask through the loopback".padEnd(29), "  p50 ms   p99 ms");
    row("Verbatim", ours);
    row("bare bot, a constant line", line);
    row("bare bot, a constant card", card);
    const ratio = (bare: readonly number[]) => (quantile(ours, 0.5) / quantile(bare, 0.5)).toFixed(2);
    console.log(`ratio of the medians: to the line ${ratio(line)}, to the card ${ratio(card)}`);
    console.log(`start to ready, story indexed: ${(ready / 1000).toFixed(2)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withDiscord<T>(
  start: (discord: LoopbackDiscord) => Promise<() => Promise<unknown>>,
  work: (discord: LoopbackDiscord) => Promise<T>,
): Promise<T> {
  const discord = await startLoopbackDiscord({ token });
  const stop = await start(discord);
  try {
    return await work(discord);
  } finally {
    await stop();
    await discord.stop();
  }
}

async function startOurs(discord: LoopbackDiscord, dataFolder: string): Promise<() => Promise<unknown>> {
  const bot = await startBot(discord, { dataFolder, token });
  return () => bot.stop();
}

async function startBare(discord: LoopbackDiscord, constant: "line" | "card"): Promise<() => Promise<unknown>> {
  const child = spawn(process.execPath, [join(projectRoot, "dist", "bench", "bare-bot.js"), constant], {
    env: { PATH: process.env.PATH, DISCORD_TOKEN: token, DISCORD_API_URL: discord.url },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await discord.untilReady();
  while (discord.registeredCommands().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  return () => {
    child.kill("SIGTERM");
    return ended;
  };
}

async function askOften(discord: LoopbackDiscord): Promise<readonly number[]> {
  const guild = discord.guild("Bench");
  const channel = discord.channel(guild, "questions");
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const user = discord.user(`reader-${round}`, { in: guild });
    const question = questions[round % questions.length] ?? "";
    const time = await timeOf(() => discord.slash(user, channel, "ask", { question }));
    if (round >= warmUp) times.push(time);
  }
  return times;
}
