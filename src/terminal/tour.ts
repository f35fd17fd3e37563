import type { Writable } from "node:stream";
import type { Words } from "../words/words.ts";
import type { Session } from "./session.ts";
import type { Style } from "./style.ts";

/** Shows what Verbatim does where nobody is there to ask: a summary, a check, an answer, and a question declined. */
export async function showTour(session: Session, output: Writable, style: Style, words: Words): Promise<void> {
  const { title, steps, command, end } = words.terminal.tour;
  output.write(`${style.strong(title)}\n`);
  for (const step of steps) {
    const answer = await session.handle(step);
    output.write(`\n${style.strong(command(step))}\n\n${answer}\n`);
  }
  output.write(`\n${end}\n`);
}
