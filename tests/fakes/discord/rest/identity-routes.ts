import { textFrom } from "../json.ts";
import { Refusal, unknownGuild, unknownMember, unknownUser } from "../refusal.ts";
import { channelPayload, guildPayload, memberPayload } from "../world/places.ts";
import { userPayload } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { ok, type Route } from "./request.ts";

export interface IdentityRoutesWish {
  readonly world: World;
  readonly socketUrl: () => string;
  readonly applicationFlags: number;
  /** How many sessions may still be started today. */
  readonly identifiesLeft: () => number;
}

/** Who the bot is, where its gateway stands, and the people and guilds it may look up. */
export function identityRoutes({
  world,
  socketUrl,
  applicationFlags,
  identifiesLeft,
}: IdentityRoutesWish): readonly Route[] {
  const { bot } = world;
  const application = (): object => ({
    id: bot.id,
    name: bot.username,
    description: "",
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "00",
    flags: applicationFlags,
    bot: userPayload(bot),
  });
  return [
    {
      pattern: "GET /gateway/bot",
      handle: () => {
        const limit = { total: 1000, remaining: identifiesLeft(), reset_after: 86_400_000, max_concurrency: 1 };
        return ok({ url: socketUrl(), shards: 1, session_start_limit: limit });
      },
    },
    { pattern: "GET /gateway", handle: () => ok({ url: socketUrl() }) },
    { pattern: "GET /users/@me", handle: () => ok(userPayload(bot)) },
    { pattern: "GET /applications/@me", handle: () => ok(application()) },
    { pattern: "GET /oauth2/applications/@me", handle: () => ok(application()) },
    {
      pattern: "POST /users/@me/channels",
      handle: ({ body }) => {
        const user = world.users.get(textFrom(body.recipient_id));
        if (!user || user.id === bot.id) throw new Refusal(400, 50033, "Invalid Recipient(s)");
        return ok(channelPayload(world.directChannel(user), bot));
      },
    },
    {
      pattern: "GET /users/:user",
      handle: ({ parameters }) => {
        const user = world.users.get(parameters.user ?? "");
        if (!user) throw unknownUser();
        return ok(userPayload(user));
      },
    },
    {
      pattern: "GET /guilds/:guild",
      handle: ({ parameters }) => {
        const guild = world.guilds.get(parameters.guild ?? "");
        if (!guild?.hasBot) throw unknownGuild();
        return ok(guildPayload(guild, [], bot));
      },
    },
    {
      pattern: "GET /guilds/:guild/members/:user",
      handle: ({ parameters }) => {
        const guild = world.guilds.get(parameters.guild ?? "");
        if (!guild?.hasBot) throw unknownGuild();
        const member = guild.members.get(parameters.user ?? "");
        if (!member) throw unknownMember();
        return ok({ ...memberPayload(), user: userPayload(member.user) });
      },
    },
  ];
}
