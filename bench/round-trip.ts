import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../src/project-root.ts";
import { startBot } from "../tests/fakes/discord/bot-process.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../tests/fakes/discord/loopback-discord.ts";
import { textOf } from "../tests/fakes/discord/scenario/visible.ts";
import type { Message } from "../tests/fakes/discord/world/messages.ts";
import { quantile } from "./timing.ts";

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
    const startTimed = async (discord: LoopbackDiscord) => {
      const start = performance.now();
      const stop = await startOurs(discord, folder);
      ready = performance.now() - start;
      return stop;
    };
    const [fresh, again] = await withDiscord(startTimed, async (discord) => [
      await askOften(discord, newQuestion, isAnswered),
      await askOften(discord, askedBefore, isAnswered),
    ]);
    const line = await withDiscord(
      (discord) => startBare(discord, "line"),
      (discord) => askOften(discord, askedBefore),
    );
    const card = await withDiscord(
      (discord) => startBare(discord, "card"),
      (discord) => askOften(discord, askedBefore),
    );
    console.log("\n/ask through the loopback".padEnd(44), "p50 ms   p99 ms   to the line   to the card");
    const row = (name: string, times: readonly number[]) => {
      const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
      const ratios = [line, card].map((bare) => (p50 / quantile(bare, 0.5)).toFixed(2).padStart(13));
      console.log(name.padEnd(40), p50.toFixed(2).padStart(8), p99.toFixed(2).padStart(8), ...ratios);
    };
    row("Verbatim, questions never asked before", fresh ?? []);
    row("Verbatim, questions asked before", again ?? []);
    row("bare bot, a constant line", line);
    row("bare bot, a constant card", card);
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

const askedBefore = (round: number): string => questions[round % questions.length] ?? "";
const newQuestion = (round: number): string => askedBefore(round).replace("?", ` on day ${round}?`);

// A fault would be shown faster than an answer, and must not be timed as one.
const isAnswered = (message: Message, question: string): boolean => textOf(message).includes(question);

async function askOften(
  discord: LoopbackDiscord,
  ask: (round: number) => string,
  isRight: (message: Message, question: string) => boolean = () => true,
): Promise<readonly number[]> {
  const guild = discord.guild("Bench");
  const channel = discord.channel(guild, "questions");
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const user = discord.user(`reader-${round}`, { in: guild });
    const question = ask(round);
    const start = performance.now();
    const { message } = await discord.slash(user, channel, "ask", { question });
    const time = performance.now() - start;
    if (!isRight(message, question)) throw new Error(`no answer to “${question}”: ${textOf(message)}`);
    if (round >= warmUp) times.push(time);
  }
  return times;
}
