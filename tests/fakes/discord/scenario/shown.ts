import type { Changes } from "../changes.ts";
import { callbacks } from "../interactions/acknowledge.ts";
import { acknowledgeWithin, type Interaction } from "../interactions/interactions.ts";
import type { Choice } from "../limits/suggestions.ts";
import type { Violations } from "../violations.ts";
import { isEphemeral, isLoading, type Message } from "../world/messages.ts";
import type { World } from "../world/world.ts";
import { type Form, formOf } from "./form.ts";

/** What a person sees once an interaction is over and done with. */
export interface Shown {
  /** A new message, the changed one, a form, or that the message is gone. */
  readonly kind: "message" | "update" | "form" | "removed";
  /** @throws Error where no message is shown. */
  readonly message: Message;
  /** @throws Error where no form was opened. */
  readonly form: Form;
  readonly ephemeral: boolean;
  /** Whether it was acknowledged before the answer was there. */
  readonly deferred: boolean;
  /** Milliseconds. */
  readonly acknowledgedAfter: number;
  readonly interaction: Interaction;
}

export interface Waiting {
  /** Waits for the acknowledgement and, after a deferral, for the answer. @throws Error where either fails to come. */
  shown(interaction: Interaction): Promise<Shown>;
  suggestions(interaction: Interaction): Promise<readonly Choice[]>;
}

/** How long a deferred answer may take, in milliseconds: a slow machine is no fault of the bot's. */
const answerWithin = 20_000;

export function createWaiting(world: World, changes: Changes, violations: Violations): Waiting {
  const acknowledgement = async ({ outcome, id, type }: Interaction): Promise<{ type: number; at: number }> => {
    try {
      return await changes.until("an acknowledgement", () => outcome.acknowledged, acknowledgeWithin);
    } catch (error) {
      const where = `interaction ${id} of type ${type}`;
      violations.record({ code: 0, message: "The application did not respond", where, errors: null });
      throw error;
    }
  };
  return {
    async shown(interaction) {
      const { type, at } = await acknowledgement(interaction);
      const result = await changes.until("the answer", () => resultOf(world, interaction, type), answerWithin);
      const { form } = interaction.outcome;
      return {
        kind: result.kind,
        get message() {
          if (!result.message) throw new Error(`no message is shown, but a ${result.kind}`);
          return result.message;
        },
        get form() {
          if (!form) throw new Error(`no form was opened, but a ${result.kind}`);
          return formOf(form, interaction);
        },
        ephemeral: result.message !== null && isEphemeral(result.message),
        deferred: type === callbacks.deferReply || type === callbacks.deferUpdate,
        acknowledgedAfter: at - interaction.createdAt,
        interaction,
      };
    },
    async suggestions(interaction) {
      await acknowledgement(interaction);
      return interaction.outcome.choices ?? [];
    },
  };
}

interface Result {
  readonly kind: Shown["kind"];
  readonly message: Message | null;
}

/** What came of an acknowledged interaction; null while a deferred answer is still awaited. */
function resultOf(world: World, { outcome, source }: Interaction, type: number): Result | null {
  const original = outcome.originalId === null ? null : (world.messages.get(outcome.originalId) ?? null);
  if (type === callbacks.form) return { kind: "form", message: null };
  if (type === callbacks.reply) return { kind: "message", message: original };
  if (type === callbacks.update) return { kind: "update", message: original };
  const followUp = world.messages.get(outcome.followUpIds[0] ?? "") ?? null;
  if (type === callbacks.deferReply) {
    if (original) return isLoading(original) ? null : { kind: "message", message: original };
    return followUp ? { kind: "message", message: followUp } : { kind: "removed", message: null };
  }
  if (source && !world.messages.has(source.id)) return { kind: "removed", message: null };
  if (outcome.originalTouched) return { kind: "update", message: original };
  return followUp && { kind: "message", message: followUp };
}
