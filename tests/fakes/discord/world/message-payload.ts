import { objectOf, objectsOf } from "../json.ts";
import type { Message } from "./messages.ts";
import { userPayload } from "./users.ts";

/** A message as the API shows it. `withContent` false empties what the Message Content intent guards. */
export function messagePayload(message: Message, repliedTo: Message | null, withContent = true): object {
  return {
    id: message.id,
    channel_id: message.channel.id,
    author: userPayload(message.author),
    type: message.type,
    content: withContent ? message.content : "",
    embeds: withContent ? message.embeds.map((embed) => ({ type: "rich", ...embed })) : [],
    components: withContent ? numbered(message.components) : [],
    attachments: withContent ? message.attachments.map(attachmentPayload) : [],
    flags: message.flags,
    mentions: message.mentions.map(userPayload),
    mention_roles: [],
    mention_everyone: false,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    pinned: false,
    tts: false,
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.interaction === null ? {} : interactionParts(message)),
    ...(message.replyTo === null ? {} : replyParts(message, repliedTo)),
  };
}

function interactionParts({ interaction, author }: Message): object {
  if (interaction === null) return {};
  const { id, type, user } = interaction;
  return {
    application_id: author.id,
    interaction_metadata: { id, type, user: userPayload(user), authorizing_integration_owners: {} },
  };
}

function replyParts(message: Message, repliedTo: Message | null): object {
  const guild = message.channel.guild === null ? {} : { guild_id: message.channel.guild.id };
  return {
    message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channel.id, ...guild },
    referenced_message: repliedTo === null ? null : messagePayload(repliedTo, null),
  };
}

function attachmentPayload({ description, ...attachment }: Message["attachments"][number]): object {
  return { ...attachment, proxy_url: attachment.url, ...(description === null ? {} : { description }) };
}

/** Discord numbers the components of a message from 1, depth first, where they came without an id. */
function numbered(components: readonly object[]): readonly object[] {
  let next = 0;
  const number = (value: unknown): object => {
    const component = objectOf(value);
    next += 1;
    const id = typeof component.id === "number" && component.id > 0 ? component.id : next;
    const children =
      component.components === undefined ? {} : { components: objectsOf(component.components).map(number) };
    const accessory = component.accessory === undefined ? {} : { accessory: number(component.accessory) };
    return { ...component, id, ...children, ...accessory };
  };
  return components.map(number);
}
