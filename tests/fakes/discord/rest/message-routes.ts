import { objectOf, textFrom } from "../json.ts";
import { newMessageFlags } from "../limits/message.ts";
import { may } from "../permissions.ts";
import { missingPermissions, notTheAuthor, Refusal, unknownMessage } from "../refusal.ts";
import { isEphemeral } from "../world/messages.ts";
import type { Channel } from "../world/places.ts";
import type { Post } from "../world/post.ts";
import type { World } from "../world/world.ts";
import type { ChannelAccess } from "./channel-access.ts";
import { noContent, ok, type Request, type Route } from "./request.ts";

/** Messages of channels: read, sent, edited and deleted in the bot's own name. */
export function messageRoutes(world: World, post: Post, access: ChannelAccess): readonly Route[] {
  const { bot } = world;
  const { channelOf, messageOf, shown } = access;
  const all = "/channels/:channel/messages";
  const one = `${all}/:message`;
  return [
    {
      pattern: `GET ${all}`,
      handle: (request) => {
        const channel = channelOf(request, "ReadMessageHistory");
        const here = [...world.messages.values()].filter(
          (message) => message.channel === channel && !isEphemeral(message),
        );
        const newest = here.reverse().slice(0, Number(request.query.get("limit") ?? 50));
        return ok(newest.map(shown));
      },
    },
    {
      pattern: `POST ${all}`,
      handle: (request) => {
        const channel = access.writableChannelOf(request);
        const replyTo = repliedMessage(world, channel, request);
        const where = `POST ${request.path}`;
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
