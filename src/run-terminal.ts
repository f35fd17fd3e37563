import { join } from "node:path";
import { commands } from "../commands/index.ts";
import type { Newsroom } from "./app/newsroom.ts";
import type { Log } from "./observe/log.ts";
import { createReportFault } from "./observe/report-fault.ts";
import { hasInput, servePiped } from "./terminal/piped.ts";
import { runPrompt } from "./terminal/prompt.ts";
import { createSession } from "./terminal/session.ts";
import { createStyle, takesColours } from "./terminal/style.ts";
import { showTour } from "./terminal/tour.ts";
import { operator } from "./words/en-operator.ts";
import { wordsFor } from "./words/words.ts";

/** How long a pipe may stay silent before it counts as no input, in milliseconds. */
const patience = 5000;

/** Without a token: a prompt in a terminal, answers to what is piped in, or else a short tour. */
export async function runTerminal(newsroom: Newsroom, dataFolder: string, log: Log): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const words = wordsFor(env.LANG ?? "en");
  const style = createStyle(takesColours(stdout, env));
  const interactive = stdin.isTTY && stdout.isTTY;
  const session = createSession({
    commands,
    newsroom,
    words,
    style,
    offersFollowUps: interactive,
    reportFault: createReportFault(log),
    now: Date.now,
  });
  // The answers alone go to a pipe that is read on.
  (stdout.isTTY ? stdout : stderr).write(`${operator.start.noToken}\n`);
  if (interactive) {
    const historyFile = join(dataFolder, "terminal-history");
    const onHistoryLost = (error: unknown) => log.warn({ err: error }, "the history can't be kept");
    await runPrompt({ session, commands, words, input: stdin, output: stdout, historyFile, onHistoryLost });
    return;
  }
  const served = stdin.isTTY || (await hasInput(stdin, patience)) ? await servePiped(session, stdin, stdout) : 0;
  if (served === 0) await showTour(session, stdout, style, words);
  stdin.destroy();
}
