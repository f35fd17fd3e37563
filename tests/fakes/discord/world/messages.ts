import { type JsonObject, objectsOf } from "../json.ts";
import type { Channel } from "./places.ts";
import type { User } from "./users.ts";

export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message as it stands in a channel. An edit puts a new value in its place. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  /** Ordinary, reply (19), answer to a slash command (20) or to a menu command (23), or a system message. */
  readonly type: number;
  readonly content: string;
  readonly flags: number;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly Attachment[];
  readonly mentions: readonly User[];
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly replyTo: string | null;
  readonly webhookId: string | null;
  /** Where it answers an interaction: that interaction's id, type and user. */
  readonly interaction: { readonly id: string; readonly type: number; readonly user: User } | null;
  /** Who alone sees it; null where everyone does. */
  readonly onlyFor: User | null;
  readonly reactions: readonly { readonly emoji: string; readonly user: User }[];
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly description: string | null;
  readonly content_type: string | null;
  readonly url: string;
}

export function isEphemeral(message: Message): boolean {
  return (message.flags & messageFlags.ephemeral) !== 0;
}

export function isLoading(message: Message): boolean {
  return (message.flags & messageFlags.loading) !== 0;
}

/** The attachments that an edit leaves: all of them, unless it lists which ones stay. */
export function keptAttachments({ attachments }: Message, payload: JsonObject): Message["attachments"] {
  if (payload.attachments === undefined) return attachments;
  const listed = objectsOf(payload.attachments).map(({ id }) => id);
  return attachments.filter(({ id }) => listed.includes(id));
}
