import type { Changes } from "../changes.ts";
import type { Clock } from "../clock.ts";
import { acknowledge, answerWish } from "../interactions/acknowledge.ts";
import type { Interaction, Interactions } from "../interactions/interactions.ts";
import { openWebhook, pendingOriginal, webhookMessage } from "../interactions/webhook.ts";
import { numberFrom, objectOf } from "../json.ts";
import { unknownInteraction, unknownWebhook } from "../refusal.ts";
import { messagePayload } from "../world/message-payload.ts";
import { isEphemeral, isLoading, type Message } from "../world/messages.ts";
import type { Post } from "../world/post.ts";
import type { World } from "../world/world.ts";
import { noContent, ok, type Request, type Route } from "./request.ts";

export interface InteractionRoutesWish {
  readonly world: World;
  readonly post: Post;
  readonly interactions: Interactions;
  readonly clock: Clock;
  readonly changes: Changes;
}

/** Acknowledging interactions, and the messages that an interaction's token gives access to. */
export function interactionRoutes({
  world,
  post,
  interactions,
  clock,
  changes,
}: InteractionRoutesWish): readonly Route[] {
  const shown = (message: Message): object =>
    messagePayload(message, world.messages.get(message.replyTo ?? "") ?? null);
  const opened = ({ parameters }: Request): Interaction => {
    if (parameters.application !== world.bot.id) throw unknownWebhook();
    return openWebhook(interactions, parameters.token ?? "", clock);
  };
  const touch = (interaction: Interaction, message: Message): void => {
    if (message.id === interaction.outcome.originalId) interaction.outcome.originalTouched = true;
    changes.notify();
  };
  const byToken = ({ parameters }: Request): Interaction => {
    const interaction = interactions.byToken(parameters.token ?? "");
    if (!interaction || interaction.id !== parameters.interaction) throw unknownInteraction();
    return interaction;
  };
  const original = "/webhooks/:application/:token/messages/:message";

  return [
    {
      pattern: "POST /interactions/:interaction/:token/callback",
      open: true,
      handle: (request) => {
        const interaction = byToken(request);
        const type = numberFrom(request.body.type);
        const data = objectOf(request.body.data);
        const where = whereOf(request);
        const message = acknowledge(interaction, { type, data, files: request.files, where }, post, clock);
        changes.notify();
        if (request.query.get("with_response") !== "true") return noContent;
        const resource = { type, ...(message ? { message: shown(message) } : {}) };
        return ok({ interaction: callbackPart(interaction, message), resource });
      },
    },
    {
      pattern: "POST /webhooks/:application/:token",
      open: true,
      handle: (request) => {
        const interaction = opened(request);
        const where = whereOf(request);
        const pending = pendingOriginal(world, interaction);
        if (pending) {
          const filled = post.edit(pending, withoutEphemeral(request), request.files, where);
          touch(interaction, filled);
          return ok(shown(filled));
        }
        const wish = { ...answerWish(interaction, where, ""), type: 19, replyTo: interaction.outcome.originalId };
        const message = post.send(interaction.channel, request.body, request.files, wish);
        interaction.outcome.followUpIds.push(message.id);
        changes.notify();
        return ok(shown(message));
      },
    },
    {
      pattern: `GET ${original}`,
      open: true,
      handle: (request) => ok(shown(webhookMessage(world, opened(request), request.parameters.message ?? ""))),
    },
    {
      pattern: `PATCH ${original}`,
      open: true,
      handle: (request) => {
        const interaction = opened(request);
        const message = webhookMessage(world, interaction, request.parameters.message ?? "");
        const edited = post.edit(message, request.body, request.files, whereOf(request));
        touch(interaction, edited);
        return ok(shown(edited));
      },
    },
    {
      pattern: `DELETE ${original}`,
      open: true,
      handle: (request) => {
        const interaction = opened(request);
        const message = webhookMessage(world, interaction, request.parameters.message ?? "");
        post.remove(message);
        touch(interaction, message);
        return noContent;
      },
    },
  ];
}

function callbackPart({ id, type }: Interaction, message: Message | null): object {
  if (!message) return { id, type };
  return {
    id,
    type,
    response_message_id: message.id,
    response_message_loading: isLoading(message),
    response_message_ephemeral: isEphemeral(message),
  };
}

/** A follow-up that fills a deferred reply can't change who sees it. */
function withoutEphemeral({ body }: Request): Request["body"] {
  return typeof body.flags === "number" ? { ...body, flags: body.flags & ~64 } : body;
}

function whereOf({ method, path }: Request): string {
  return `${method} ${path}`;
}
