import { once } from "node:events";
import { createInterface } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import type { Command } from "../command/command.ts";
import type { Words } from "../words/words.ts";
import { complete } from "./complete.ts";
import { historyLimit, readHistory, writeHistory } from "./history.ts";
import type { Session } from "./session.ts";

export interface PromptParts {
  readonly session: Session;
  readonly commands: readonly Command[];
  readonly words: Words;
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly historyFile: string;
  /** Told where the history can't be kept; the session goes on. */
  readonly onHistoryLost: (error: unknown) => void;
}

/** A prompt with completion and history, until Ctrl-D, /quit, or Ctrl-C on an empty line. */
export async function runPrompt({ session, commands, words, input, output, ...parts }: PromptParts): Promise<void> {
  let history: readonly string[] = await readHistory(parts.historyFile);
  const lines = createInterface({
    input,
    output,
    prompt: words.terminal.prompt,
    history: [...history],
    historySize: historyLimit,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
      complete(line, commands, session.context()).then(
        (completion) => done(null, completion),
        () => done(null, [[], line]),
      );
    },
  });
  lines.on("history", (changed: string[]) => {
    history = [...changed];
  });
  lines.on("SIGINT", () => {
    if (lines.line === "") lines.close();
    else {
      output.write("\n");
      lines.write(null, { ctrl: true, name: "e" });
      lines.write(null, { ctrl: true, name: "u" });
    }
  });

  output.write(`${words.terminal.welcome}\n`);
  lines.prompt();
  let quit = false;
  for await (const line of lines) {
    const answer = await session.handle(line);
    quit = answer === null;
    if (answer === null) break;
    if (answer !== "" && !output.write(`\n${answer}\n\n`)) await once(output, "drain");
    lines.prompt();
  }
  lines.close();
  // Ctrl-D leaves the cursor behind the prompt.
  output.write(`${quit ? "" : "\n"}${words.terminal.goodbye}\n`);
  await writeHistory(parts.historyFile, history).catch(parts.onHistoryLost);
}
