import type { Clock } from "../clock.ts";
import type { Announcer } from "../gateway/announcer.ts";
import type { JsonObject } from "../json.ts";
import { checkMessage, editFlags, type MessageCheck, pingComplaint } from "../limits/message.ts";
import { unknownMessage } from "../refusal.ts";
import type { UploadedFile } from "../rest/request.ts";
import type { Violations } from "../violations.ts";
import { keptAttachments, type Message, messageFlags } from "./messages.ts";
import type { Channel } from "./places.ts";
import type { User } from "./users.ts";
import type { World } from "./world.ts";

/** Where the bot's messages come into being, change and go; each step is checked and announced. */
export interface Post {
  /** @throws Refusal where the payload breaks a limit. */
  send(channel: Channel, payload: JsonObject, files: readonly UploadedFile[], wish: SendWish): Message;
  /** @throws Refusal where the payload breaks a limit. */
  edit(message: Message, payload: JsonObject, files: readonly UploadedFile[], where: string, path?: string): Message;
  /** "…is thinking": a message that is still to be filled. */
  sendLoading(channel: Channel, flags: number, wish: SendWish): Message;
  remove(message: Message): void;
  /** Somebody else's message, which nothing checks. */
  publish(message: Partial<Message> & Pick<Message, "channel" | "author">): Message;
}

export interface SendWish {
  /** Where the payload stands in its request, and the flags it may set. */
  readonly check: Pick<MessageCheck, "path" | "flags">;
  /** Method and path, for the record. */
  readonly where: string;
  readonly type?: number;
  readonly replyTo?: string | null;
  readonly interaction?: Message["interaction"];
}

export function createPost(world: World, clock: Clock, announcer: Announcer, violations: Violations): Post {
  const blank = (channel: Channel, author: User): Message => ({
    id: world.newId(),
    channel,
    author,
    type: 0,
    content: "",
    flags: 0,
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    createdAt: clock.now(),
    editedAt: null,
    replyTo: null,
    webhookId: null,
    interaction: null,
    onlyFor: null,
    reactions: [],
  });
  const publish = (message: Message): Message => {
    world.put(message);
    announcer.messageCreated(message);
    return message;
  };
  const ownMessage = (channel: Channel, flags: number, wish: SendWish): Message => {
    const interaction = wish.interaction ?? null;
    return {
      ...blank(channel, world.bot),
      type: wish.type ?? 0,
      flags,
      replyTo: wish.replyTo ?? null,
      interaction,
      webhookId: interaction ? world.bot.id : null,
      onlyFor: interaction && (flags & messageFlags.ephemeral) !== 0 ? interaction.user : null,
    };
  };
  const attach = (files: readonly UploadedFile[]): Message["attachments"] =>
    files.map(({ name, size, type }) => {
      const id = world.newId();
      const url = `https://cdn.discordapp.com/attachments/${id}/${name}`;
      return { id, filename: name, size, description: null, content_type: type, url };
    });
  const watchPings = (payload: JsonObject, where: string): void => {
    const complaint = pingComplaint(payload);
    if (complaint) violations.record({ code: 0, message: complaint, where, errors: null });
  };

  return {
    send(channel, payload, files, wish) {
      const draft = checkMessage(payload, { ...wish.check, existing: null, fileCount: files.length });
      watchPings(payload, wish.where);
      return publish({ ...ownMessage(channel, draft.flags, wish), ...draft, attachments: attach(files) });
    },
    edit(snapshot, payload, files, where, path = "") {
      const message = world.messages.get(snapshot.id);
      if (!message) throw unknownMessage();
      const draft = checkMessage(payload, { path, existing: message, flags: editFlags, fileCount: files.length });
      watchPings(payload, where);
      const kept = keptAttachments(message, payload);
      const edited = { ...message, ...draft, attachments: [...kept, ...attach(files)], editedAt: clock.now() };
      world.put(edited);
      announcer.messageUpdated(edited);
      return edited;
    },
    sendLoading(channel, flags, wish) {
      return publish(ownMessage(channel, flags | messageFlags.loading, wish));
    },
    remove(message) {
      world.remove(message);
      announcer.messageDeleted(message);
    },
    publish: (message) => publish({ ...blank(message.channel, message.author), ...message }),
  };
}
