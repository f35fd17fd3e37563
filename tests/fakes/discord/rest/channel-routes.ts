import type { Announcer } from "../gateway/announcer.ts";
import { textFrom } from "../json.ts";
import { checkText, createComplaints } from "../limits/complaints.ts";
import { Refusal } from "../refusal.ts";
import { type Channel, channelPayload } from "../world/places.ts";
import type { World } from "../world/world.ts";
import type { ChannelAccess } from "./channel-access.ts";
import { noContent, ok, type Request, type Route } from "./request.ts";

export interface ChannelRoutesWish {
  readonly world: World;
  readonly announcer: Announcer;
  readonly access: ChannelAccess;
  /** Called when the bot shows that it is typing. */
  readonly typing: (channel: Channel) => void;
}

/** Minutes after which a thread may be archived. */
const archiveDurations: readonly unknown[] = [undefined, 60, 1440, 4320, 10_080];

/** Channels themselves, and what is done in them beside messages: typing, reactions, threads. */
export function channelRoutes({ world, announcer, access, typing }: ChannelRoutesWish): readonly Route[] {
  const { bot } = world;
  const { channelOf, messageOf } = access;
  return [
    { pattern: "GET /channels/:channel", handle: (request) => ok(channelPayload(channelOf(request), bot)) },
    {
      pattern: "POST /channels/:channel/typing",
      handle: (request) => {
        typing(access.writableChannelOf(request));
        return noContent;
      },
    },
    {
      pattern: "PUT /channels/:channel/messages/:message/reactions/:emoji/@me",
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
      pattern: "POST /channels/:channel/messages/:message/threads",
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

function checkThread({ body }: Request): string {
  const complaints = createComplaints();
  checkText(body.name, "name", { min: 1, max: 100, required: true }, complaints);
  if (!archiveDurations.includes(body.auto_archive_duration)) {
    complaints.add("auto_archive_duration", "Value must be one of (60, 1440, 4320, 10080).", "BASE_TYPE_CHOICES");
  }
  complaints.refuseIfAny();
  return textFrom(body.name);
}
