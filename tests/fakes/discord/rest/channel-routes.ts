import type { Announcer } from "../gateway/announcer.ts";
import { seesContent } from "../gateway/message-content.ts";
import { objectOf, textFrom } from "../json.ts";
import { checkInteger, checkText, createComplaints } from "../limits/complaints.ts";
import { newMessageFlags } from "../limits/message.ts";
import { may, type PermissionName } from "../permissions.ts";
import { missingAccess, missingPermissions, notTheAuthor, Refusal, unknownMessage } from "../refusal.ts";
import { messagePayload } from "../world/message-payload.ts";
import { isEphemeral, type Message } from "../world/messages.ts";
import { type Channel, channelPayload, channelTypes } from "../world/places.ts";
import type { Post } from "../world/post.ts";
import type { World } from "../world/world.ts";
import { noContent, ok, type Request, type Route } from "./request.ts";

export interface ChannelRoutesWish {
  readonly world: World;
  readonly post: Post;
  readonly announcer: Announcer;
  /** The intents of the session that is connected. */
  readonly intents: () => number;
  /** Called when the bot shows that it is typing. */
  readonly typing: (channel: Channel) => void;
}

/** Channels and the messages in them, as the bot's own permissions allow. */
export function channelRoutes({ world, post, announcer, intents, typing }: ChannelRoutesWish): readonly Route[] {
  const { bot } = world;
  const channelOf = (request: Request, ...needed: readonly PermissionName[]): Channel => {
    const channel = world.channel(request.parameters.channel ?? "");
    if (channel.guild && !channel.guild.hasBot) throw missingAccess();
    if (!may(channel.botPermissions, "ViewChannel")) throw missingAccess();
    if (!needed.every((name) => may(channel.botPermissions, name))) throw missingPermissions();
    return channel;
  };
  const messageOf = (request: Request, channel: Channel): Message =>
    world.publicMessage(channel, request.parameters.message ?? "");
  const shown = (message: Message): object => {
    const repliedTo = world.messages.get(message.replyTo ?? "") ?? null;
    return messagePayload(message, repliedTo, seesContent(message, repliedTo, intents(), bot));
  };
  const sendingPermission = (request: Request): PermissionName =>
    world.channel(request.parameters.channel ?? "").type === channelTypes.publicThread
      ? "SendMessagesInThreads"
      : "SendMessages";
  const one = "/channels/:channel/messages/:message";

  return [
    { pattern: "GET /channels/:channel", handle: (request) => ok(channelPayload(channelOf(request), bot)) },
    {
      pattern: "GET /channels/:channel/messages",
      handle: (request) => {
        const channel = channelOf(request, "ReadMessageHistory");
        const all = [...world.messages.values()].filter(
          (message) => message.channel === channel && !isEphemeral(message),
        );
        return ok(
          all
            .reverse()
            .slice(0, Number(request.query.get("limit") ?? 50))
            .map(shown),
        );
      },
    },
    {
      pattern: "POST /channels/:channel/messages",
      handle: (request) => {
        const channel = channelOf(request, sendingPermission(request));
        const replyTo = repliedMessage(world, channel, request);
        const where = `POST /channels/${channel.id}/messages`;
        const wish = { check: { path: "", flags: newMessageFlags }, where, type: replyTo ? 19 : 0, replyTo };
        return ok(shown(post.send(channel, request.body, request.files, wish)));
      },
    },
    {
      pattern: `GET ${one}`,
      handle: (request) => ok(shown(messageOf(request, channelOf(request, "ReadMessageHistory")))),
    },
    {
      pattern: `PATCH ${one}`,
      handle: (request) => {
        const message = messageOf(request, channelOf(request));
        if (message.author.id !== bot.id) throw notTheAuthor();
        return ok(shown(post.edit(message, request.body, request.files, `PATCH ${request.path}`)));
      },
    },
    {
      pattern: `DELETE ${one}`,
      handle: (request) => {
        const channel = channelOf(request);
        const message = messageOf(request, channel);
        if (message.author.id !== bot.id && !may(channel.botPermissions, "ManageMessages")) throw missingPermissions();
        post.remove(message);
        return noContent;
      },
    },
    {
      pattern: "POST /channels/:channel/typing",
      handle: (request) => {
        typing(channelOf(request, sendingPermission(request)));
        return noContent;
      },
    },
    {
      pattern: `PUT ${one}/reactions/:emoji/@me`,
      handle: (request) => {
        const message = messageOf(request, channelOf(request, "AddReactions", "ReadMessageHistory"));
        const emoji = request.parameters.emoji ?? "";
        if (!/\p{Extended_Pictographic}|:\d+$/u.test(emoji)) throw new Refusal(400, 10014, "Unknown Emoji");
        world.put({ ...message, reactions: [...message.reactions, { emoji, user: bot }] });
        announcer.reactionAdded(message, bot, emoji);
        return noContent;
      },
    },
    {
      pattern: `POST ${one}/threads`,
      handle: (request) => {
        const channel = channelOf(request, "CreatePublicThreads");
        const { id } = messageOf(request, channel);
        if (world.channels.has(id))
          throw new Refusal(400, 160004, "A thread has already been created for this message");
        const thread = world.addThread(channel, checkThread(request), id);
        announcer.channelCreated(thread);
        return { status: 201, body: channelPayload(thread, bot) };
      },
    },
  ];
}

/** Which message is replied to; an unknown one is an error only where the sender asks for that. */
function repliedMessage(world: World, channel: Channel, { body }: Request): string | null {
  const reference = objectOf(body.message_reference);
  if (reference.message_id === undefined) return null;
  const message = world.messages.get(textFrom(reference.message_id));
  if (message && message.channel === channel && !isEphemeral(message)) return message.id;
  if (reference.fail_if_not_exists === false) return null;
  const error = { code: "REPLIES_UNKNOWN_MESSAGE", message: unknownMessage().message };
  throw new Refusal(400, 50035, "Invalid Form Body", { message_reference: { _errors: [error] } });
}

function checkThread({ body }: Request): string {
  const complaints = createComplaints();
  checkText(body.name, "name", { min: 1, max: 100, required: true }, complaints);
  checkInteger(body.auto_archive_duration, "auto_archive_duration", 60, 10_080, complaints);
  if (
    body.auto_archive_duration !== undefined &&
    ![60, 1440, 4320, 10_080].includes(body.auto_archive_duration as number)
  ) {
    complaints.add("auto_archive_duration", "Value must be one of (60, 1440, 4320, 10080).", "BASE_TYPE_CHOICES");
  }
  complaints.refuseIfAny();
  return textFrom(body.name);
}
