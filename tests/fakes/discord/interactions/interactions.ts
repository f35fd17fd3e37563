import type { Clock } from "../clock.ts";
import type { JsonObject } from "../json.ts";
import type { Choice } from "../limits/suggestions.ts";
import type { Message } from "../world/messages.ts";
import type { Channel } from "../world/places.ts";
import type { User } from "../world/users.ts";

export const interactionTypes = { command: 2, component: 3, autocomplete: 4, form: 5 } as const;
export type InteractionType = (typeof interactionTypes)[keyof typeof interactionTypes];

/** How long an interaction may go unacknowledged, and how long its token lives, in milliseconds. */
export const acknowledgeWithin = 3_000;
export const tokenLifetime = 15 * 60_000;

/** What came of an interaction so far. */
export interface Outcome {
  /** The callback's type (4 to 9) and its time; null until it is acknowledged. */
  acknowledged: { readonly type: number; readonly at: number } | null;
  /** The message that `@original` names. */
  originalId: string | null;
  /** Set once `@original` was edited or deleted. */
  originalTouched: boolean;
  readonly followUpIds: string[];
  form: JsonObject | null;
  choices: readonly Choice[] | null;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used, or from which the form came. */
  readonly source: Message | null;
  /** What type a message has that answers it: 20 for a slash command, 23 for a menu, 0 else. */
  readonly answerType: number;
  readonly createdAt: number;
  readonly outcome: Outcome;
}

export interface Interactions {
  create(wish: Pick<Interaction, "type" | "user" | "channel" | "source" | "answerType">): Interaction;
  byToken(token: string): Interaction | null;
}

export function createInteractions(clock: Clock, newId: () => string): Interactions {
  const interactions = new Map<string, Interaction>();
  return {
    create(wish) {
      const id = newId();
      const outcome: Outcome = {
        acknowledged: null,
        originalId: null,
        originalTouched: false,
        followUpIds: [],
        form: null,
        choices: null,
      };
      const interaction: Interaction = { ...wish, id, token: `interaction-${id}`, createdAt: clock.now(), outcome };
      interactions.set(interaction.token, interaction);
      return interaction;
    },
    byToken: (token) => interactions.get(token) ?? null,
  };
}
