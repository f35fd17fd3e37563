import type { Clock } from "../clock.ts";
import { type JsonObject, numberFrom } from "../json.ts";
import { createComplaints, knownFields } from "../limits/complaints.ts";
import { newMessageFlags } from "../limits/message.ts";
import { checkModal } from "../limits/modal.ts";
import { checkSuggestions } from "../limits/suggestions.ts";
import { alreadyAcknowledged, Refusal, unknownInteraction } from "../refusal.ts";
import type { UploadedFile } from "../rest/request.ts";
import { type Message, messageFlags } from "../world/messages.ts";
import type { Post, SendWish } from "../world/post.ts";
import { acknowledgeWithin, type Interaction, type InteractionType, interactionTypes } from "./interactions.ts";

export const callbacks = { reply: 4, deferReply: 5, deferUpdate: 6, update: 7, suggest: 8, form: 9 } as const;

/** What each type of interaction may be answered with. */
const allowed: Readonly<Record<InteractionType, readonly number[]>> = {
  [interactionTypes.command]: [callbacks.reply, callbacks.deferReply, callbacks.form],
  [interactionTypes.component]: [4, 5, 6, 7, 9],
  [interactionTypes.autocomplete]: [callbacks.suggest],
  [interactionTypes.form]: [4, 5, 6, 7],
};

export interface Acknowledgement {
  readonly type: number;
  readonly data: JsonObject;
  readonly files: readonly UploadedFile[];
  readonly where: string;
}

/**
 * Takes an interaction's acknowledgement: once, within three seconds, of a type that fits it.
 * @returns the message that it made or changed, if any.
 * @throws Refusal 10062 when late, 40060 when second, 50035 when malformed.
 */
export function acknowledge(
  interaction: Interaction,
  given: Acknowledgement,
  post: Post,
  clock: Clock,
): Message | null {
  const { outcome } = interaction;
  if (outcome.acknowledged) throw alreadyAcknowledged();
  if (clock.now() - interaction.createdAt > acknowledgeWithin) throw unknownInteraction();
  checkType(interaction, given.type);
  const message = carryOut(interaction, given, post);
  outcome.acknowledged = { type: given.type, at: clock.now() };
  outcome.originalId = message?.id ?? (given.type === callbacks.deferUpdate ? (interaction.source?.id ?? null) : null);
  return message;
}

/** How an interaction's answers are sent: in whose name, and with which flags. */
export function answerWish(interaction: Interaction, where: string, path: string): SendWish {
  const { id, type, user, source } = interaction;
  return {
    where,
    check: { path, flags: newMessageFlags | messageFlags.ephemeral },
    type: source ? 19 : interaction.answerType,
    replyTo: source?.id ?? null,
    interaction: { id, type, user },
  };
}

function checkType({ type, source }: Interaction, callback: number): void {
  const fits = allowed[type].includes(callback);
  const updates = callback === callbacks.deferUpdate || callback === callbacks.update;
  if (fits && !(updates && source === null)) return;
  throw new Refusal(400, 50035, "Invalid Form Body", {
    type: {
      _errors: [
        { code: "BASE_TYPE_CHOICES", message: `An interaction of type ${type} can't be answered with ${callback}` },
      ],
    },
  });
}

function carryOut(interaction: Interaction, { type, data, files, where }: Acknowledgement, post: Post): Message | null {
  const { channel, outcome, source } = interaction;
  const wish = answerWish(interaction, where, "data");
  switch (type) {
    case callbacks.reply:
      return post.send(channel, data, files, wish);
    case callbacks.deferReply:
      return post.sendLoading(channel, checkDeferral(data), wish);
    case callbacks.update:
      return source && post.edit(source, data, files, where, "data");
    case callbacks.suggest:
      outcome.choices = checkSuggestions(data);
      return null;
    case callbacks.form:
      checkModal(data);
      outcome.form = data;
      return null;
    default:
      return null;
  }
}

/** A deferral says who will see the answer, and nothing else. */
function checkDeferral(data: JsonObject): number {
  const complaints = createComplaints();
  knownFields(data, "data", ["flags"], complaints);
  const flags = numberFrom(data.flags);
  if ((flags & ~messageFlags.ephemeral) !== 0)
    complaints.add("data.flags", "A deferral takes the EPHEMERAL flag alone");
  complaints.refuseIfAny();
  return flags;
}
