import { MessageFlags, RESTJSONErrorCodes } from "discord.js";
import type { Newsroom } from "../app/newsroom.ts";
import { defaultGuildSettings } from "../domain/guild-settings.ts";
import { UserError } from "../domain/user-error.ts";
import type { Log } from "../observe/log.ts";
import type { ReportFault } from "../observe/report-fault.ts";
import { presentFault, presentProblem } from "../reply/present-problem.ts";
import type { Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import { type Acknowledgement, createAcknowledgement } from "./acknowledgement.ts";
import { hasFlag, invokerOf, placeOf } from "./interaction-facts.ts";
import {
  addressOf,
  type CommandInteraction,
  commandInvocation,
  type PressInteraction,
  pressInvocation,
} from "./interaction-invocation.ts";
import type { Invocation } from "./invocation.ts";
import type { Performer, Prepared } from "./performer.ts";
import { presentForm, presentReply } from "./present.ts";
import type { Mode } from "./render/shown.ts";

export interface InteractionParts {
  readonly newsroom: Newsroom;
  readonly performer: Performer;
  readonly wordsFor: (locale: string) => Words;
  readonly now: () => number;
  readonly log: Log;
  readonly reportFault: ReportFault;
  /** How long an answer may take before it is deferred, in milliseconds. */
  readonly patience: number;
}

/** Answers slash commands, menu items, buttons, choices and forms; never rejects. */
export function createInteractionHandler(
  parts: InteractionParts,
): (interaction: CommandInteraction | PressInteraction) => Promise<void> {
  const { newsroom, performer, now, patience } = parts;

  const invocationOf = async (interaction: CommandInteraction | PressInteraction): Promise<Invocation> =>
    interaction.isCommand()
      ? commandInvocation(interaction)
      : pressInvocation(interaction, addressOf(interaction), newsroom, now());

  return async (interaction) => {
    const acknowledgement = createAcknowledgement(interaction, patience);
    let command = "";
    try {
      const invocation = await invocationOf(interaction);
      command = invocation.command;
      const prepared = performer.prepare(invocation);
      acknowledgement.settle(prepared.effect, prepared.private);
      await deliver(prepared, interaction, acknowledgement, parts);
    } catch (error) {
      await explain(error, command, interaction, acknowledgement, parts);
    }
  };
}

async function deliver(
  prepared: Prepared,
  interaction: CommandInteraction | PressInteraction,
  acknowledgement: Acknowledgement,
  { newsroom, performer, now }: InteractionParts,
): Promise<void> {
  const { effect, words, invocation } = prepared;
  const settings = await performer.admit(invocation);
  const outcome = await performer.run(prepared, settings);
  if (effect === "remove") return acknowledgement.remove();
  if (outcome === null) throw new Error(`${prepared.command.name} gave nothing to show`);
  const addressee = { newsroom, owner: invocation.invoker.userId, now: now() };
  if ("fields" in outcome) return acknowledgement.openForm(await presentForm(outcome, addressee, performer.find));
  const preferred: Mode = settings.plainText ? "plain" : "cards";
  const mode = effect === "update" ? modeOfMessage(interaction, preferred) : preferred;
  const body = await presentReply(outcome, { ...addressee, mode, words });
  await (effect === "update" ? acknowledgement.change(body) : acknowledgement.answer(body));
}

// A message of cards can't become one of plain text, and the other way round would lose what is in it.
function modeOfMessage(interaction: CommandInteraction | PressInteraction, preferred: Mode): Mode {
  if (!("message" in interaction) || interaction.message === null) return preferred;
  return hasFlag(interaction.message, MessageFlags.IsComponentsV2) ? "cards" : "plain";
}

/** The one place where an interaction's errors end: a person's mistake in words, a fault of ours under a reference. */
async function explain(
  error: unknown,
  command: string,
  interaction: CommandInteraction | PressInteraction,
  acknowledgement: Acknowledgement,
  { newsroom, wordsFor, now, log, reportFault }: InteractionParts,
): Promise<void> {
  if (isTooLate(error)) {
    log.warn({ command, err: error }, "too late to answer an interaction");
    return;
  }
  if (error instanceof UserError && error.cause !== undefined) {
    log.warn({ command, err: error.cause }, "couldn't do what was asked");
  }
  const words = wordsFor(interaction.locale);
  const reply: Reply =
    error instanceof UserError
      ? presentProblem(error.problem, words)
      : presentFault(reportFault(error, { command, guild: interaction.guildId }), words);
  try {
    const { guildId } = placeOf(interaction);
    const { plainText } = await newsroom.settings(guildId).catch(() => defaultGuildSettings);
    const mode: Mode = plainText ? "plain" : "cards";
    const { userId } = invokerOf(interaction);
    await acknowledgement.tell(await presentReply(reply, { newsroom, owner: userId, now: now(), mode, words }));
  } catch (again) {
    log.warn({ command, err: again }, "couldn't tell what went wrong");
  }
}

const tooLate: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

const isTooLate = (error: unknown): boolean =>
  error instanceof Error && "code" in error && tooLate.includes(error.code);
