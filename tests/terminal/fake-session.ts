import { commands } from "../../commands/index.ts";
import type { Newsroom } from "../../src/app/newsroom.ts";
import { createSession, type Session } from "../../src/terminal/session.ts";
import { createStyle } from "../../src/terminal/style.ts";
import { en } from "../../src/words/en.ts";
import { createPlainNewsroom } from "../fakes/plain-newsroom.ts";

/** A session with all commands over one short story, without colours; faults are thrown at the test. */
export function createTestSession(
  newsroom: Newsroom = createPlainNewsroom({ harbour: "Ferries stayed in port. The harbour froze on Monday." }),
  reportFault = (error: unknown): string => {
    throw error;
  },
): Session {
  return createSession({
    commands,
    newsroom,
    words: en,
    style: createStyle(false),
    offersFollowUps: true,
    reportFault,
    now: () => 0,
  });
}
