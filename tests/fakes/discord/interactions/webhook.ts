import type { Clock } from "../clock.ts";
import { expiredToken, unknownMessage, unknownWebhook } from "../refusal.ts";
import { isLoading, type Message } from "../world/messages.ts";
import type { World } from "../world/world.ts";
import { callbacks } from "./acknowledge.ts";
import { type Interaction, type Interactions, tokenLifetime } from "./interactions.ts";

/**
 * The interaction behind a webhook's token.
 * @throws Refusal 10015 where there is none or it isn't acknowledged yet, 50027 after fifteen minutes.
 */
export function openWebhook(interactions: Interactions, token: string, clock: Clock): Interaction {
  const interaction = interactions.byToken(token);
  const acknowledged = interaction?.outcome.acknowledged;
  if (!interaction || !acknowledged || acknowledged.type === callbacks.suggest) throw unknownWebhook();
  if (clock.now() - interaction.createdAt > tokenLifetime) throw expiredToken();
  return interaction;
}

/**
 * A message that an interaction's token gives access to: `@original` or a follow-up.
 * @throws Refusal 10008
 */
export function webhookMessage(world: World, { outcome }: Interaction, name: string): Message {
  const id = name === "@original" ? outcome.originalId : name;
  const own = id !== null && (id === outcome.originalId || outcome.followUpIds.includes(id));
  const message = own ? world.messages.get(id) : undefined;
  if (!message) throw unknownMessage();
  return message;
}

/** The original where it still waits to be filled: a follow-up then fills it. */
export function pendingOriginal(world: World, { outcome }: Interaction): Message | null {
  const original = outcome.originalId === null ? undefined : world.messages.get(outcome.originalId);
  return original && isLoading(original) ? original : null;
}
