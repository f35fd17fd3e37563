import { decideAccess } from "../app/access.ts";
import type { Newsroom } from "../app/newsroom.ts";
import { availableCommands } from "../command/available.ts";
import type { Command } from "../command/command.ts";
import type { CommandContext } from "../command/context.ts";
import { readInput } from "../command/read-input.ts";
import { verifyExcerpts } from "../command/verify-excerpts.ts";
import { defaultGuildSettings } from "../domain/guild-settings.ts";
import { channelId, userId } from "../domain/ids.ts";
import { UserError } from "../domain/user-error.ts";
import { presentFault, presentProblem } from "../reply/present-problem.ts";
import type { ActionInput, Form, Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import { explainLine } from "./explain-line.ts";
import { type FollowUp, followUpsOf } from "./follow-ups.ts";
import { readLine } from "./read-line.ts";
import { renderReply } from "./render-reply.ts";
import type { Style } from "./style.ts";

/** A conversation in the terminal: it knows the last reply, whose follow-ups can be chosen by number. */
export interface Session {
  /** What a typed line is answered with, as text; null where the line ends the session. Never throws. */
  handle(line: string): Promise<string | null>;
  /** What commands are handed here, for completion. */
  context(): CommandContext;
}

export interface SessionParts {
  readonly commands: readonly Command[];
  readonly newsroom: Newsroom;
  readonly words: Words;
  readonly style: Style;
  /** Whether somebody is there to choose among follow-ups, so that they are worth showing. */
  readonly offersFollowUps: boolean;
  /** Notes a fault of ours and hands out its reference. */
  readonly reportFault: (error: unknown, facts: { readonly command: string }) => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const invoker = { userId: userId("terminal"), managesGuild: true, managesMessages: true };
const place = { guildId: null, channelId: channelId("terminal") };
const facts = { settings: defaultGuildSettings, invoker, place };

export function createSession(parts: SessionParts): Session {
  const { commands, newsroom, words, style, offersFollowUps, reportFault, now } = parts;
  let replies = 0;
  let followUps: readonly FollowUp[] = [];

  const context = (): CommandContext => ({
    newsroom,
    words,
    invoker,
    place,
    message: { id: `terminal-${replies}`, content: "", private: true },
    available: availableCommands(commands, facts, words).filter(({ surface }) => surface === "slash"),
    now: now(),
  });

  const invoke = async (command: Command, given: ActionInput, freeText = false): Promise<string> => {
    const here = context();
    try {
      const { problem } = decideAccess({ ...facts, command, freeText });
      if (problem) throw new UserError(problem);
      const reply = await command.run(readInput(command, given, words), here);
      if (!reply) return "";
      if (isForm(reply)) return explainForm(reply);
      await verifyExcerpts(reply, newsroom.readSlice);
      replies++;
      followUps = followUpsOf(reply, commands, here);
      return renderReply(reply, offersFollowUps ? followUps : [], style, words);
    } catch (error) {
      const reply =
        error instanceof UserError
          ? presentProblem(error.problem, words)
          : presentFault(reportFault(error, { command: command.name }), words);
      return renderReply(reply, [], style, words);
    }
  };

  return {
    context,
    async handle(line) {
      const typed = readLine(line, commands);
      switch (typed.kind) {
        case "nothing":
          return "";
        case "quit":
          return null;
        case "question": {
          const ask = commands.find(({ name }) => name === "ask");
          return ask ? invoke(ask, { question: typed.text }, true) : "";
        }
        case "command":
          return invoke(typed.command, typed.given);
        case "follow-up": {
          const chosen = followUps[typed.number - 1];
          return chosen ? invoke(chosen.command, chosen.input) : words.terminal.noAction(typed.number);
        }
        default:
          return explainLine(typed, words);
      }
    },
  };
}

const isForm = (reply: Reply | Form): reply is Form => "fields" in reply;

/** A form is a command with some of its options still to be typed. */
const explainForm = ({ title, command, fields }: Form): string =>
  `${title}\n/${command} ${fields.map(({ option }) => `${option}:"…"`).join(" ")}`;
