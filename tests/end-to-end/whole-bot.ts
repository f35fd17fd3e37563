import { type BotProcess, startBot } from "../fakes/discord/bot-process.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";
import type { Channel, Guild } from "../fakes/discord/world/places.ts";
import type { User } from "../fakes/discord/world/users.ts";
import { createDataFolders } from "./data-folders.ts";

export const token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.loopback.token";

/** The bot as it ships, as a process of its own, at a Discord on this machine with a server and people in it. */
export interface WholeBot {
  readonly discord: LoopbackDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly reader: User;
  readonly moderator: User;
  readonly process: BotProcess;
  /** Another process on the same data; the one before must have ended. */
  startAgain(): Promise<void>;
  end(): Promise<void>;
}

export interface WholeBotWish {
  readonly messageContent?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function runWholeBot({ messageContent = false, environment = {} }: WholeBotWish = {}): Promise<WholeBot> {
  const discord = await startLoopbackDiscord({ token, privilegedIntents: messageContent ? ["MessageContent"] : [] });
  const guild = discord.guild("The newsroom");
  const folders = createDataFolders();
  const dataFolder = folders.fresh();
  const start = (): Promise<BotProcess> => {
    const intents = messageContent ? { MESSAGE_CONTENT: "true" } : {};
    return startBot(discord, { dataFolder, token, environment: { ...intents, ...environment } });
  };
  let process = await start();
  return {
    discord,
    guild,
    channel: discord.channel(guild, "general"),
    reader: discord.user("reader", { in: guild }),
    moderator: discord.user("moderator", { in: guild, may: ["ManageGuild"] }),
    get process() {
      return process;
    },
    async startAgain() {
      process = await start();
    },
    async end() {
      await process.stop();
      await discord.stop();
      folders.removeAll();
    },
  };
}
