import { type Client, Events, GatewayDispatchEvents } from "discord.js";
import type { Newsroom } from "../app/newsroom.ts";
import type { Command } from "../command/command.ts";
import type { Log } from "../observe/log.ts";
import { createReportFault } from "../observe/report-fault.ts";
import type { Words } from "../words/words.ts";
import { createAnsweredQuestions } from "./answered-questions.ts";
import { createAutocomplete } from "./autocomplete.ts";
import { type ClientWish, createClient } from "./client.ts";
import { type Cooldown, createCooldown, freeTextLimits } from "./cooldown.ts";
import { createFreeText } from "./free-text.ts";
import { createInteractionHandler } from "./interactions.ts";
import { login, watchForShutOut } from "./login.ts";
import { LoginError } from "./login-error.ts";
import { createPerformer } from "./performer.ts";
import { createWorkload } from "./workload.ts";

export interface DiscordBotParts extends ClientWish {
  readonly token: string;
  readonly commands: readonly Command[];
  readonly newsroom: Newsroom;
  /** The bot's words for a BCP 47 locale. */
  readonly wordsFor: (locale: string) => Words;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly cooldown?: Cooldown;
  /** How long an answer may take before it is announced, in milliseconds; a second where left out, of Discord's three. */
  readonly patience?: number;
  /** How long `stop` waits for what was begun, in milliseconds; ten seconds where left out. */
  readonly farewell?: number;
  /** Called where Discord shuts the bot out while it runs, so that nothing but a restart helps. */
  readonly onShutOut?: (error: LoginError) => void;
}

export interface DiscordBot {
  /** Logs in and serves. @throws LoginError where Discord refuses, or can't be reached. */
  start(): Promise<void>;
  /** Takes nothing on any more, finishes what it acknowledged (`farewell` at most) and leaves. */
  stop(): Promise<void>;
}

const defaultPatience = 1000;

const defaultFarewell = 10_000;

/** The bot on Discord: the same commands as everywhere, spoken through the gateway. */
export function createDiscordBot(parts: DiscordBotParts): DiscordBot {
  let isLoggedIn = false;
  const shutOut = (error: LoginError): void => {
    if (isLoggedIn) parts.onShutOut?.(error);
  };
  const client = createClient(parts, () => shutOut(new LoginError("token", "status 401")));
  const workload = createWorkload();
  return {
    async start() {
      watchConnection(client, parts);
      serve(client, parts, workload.add);
      try {
        await login(client, parts.token);
      } catch (error) {
        await client.destroy();
        throw error;
      }
      isLoggedIn = true;
      watchForShutOut(client, shutOut);
    },
    async stop() {
      const undone = await workload.drain(parts.farewell ?? defaultFarewell);
      if (undone > 0) parts.log.warn({ undone }, "left before everything was answered");
      // Leaving looks like a lost connection to discord.js, which says that it comes back, and doesn't.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

function serve(client: Client, parts: DiscordBotParts, work: (piece: () => Promise<void>) => void): void {
  const { newsroom, now, wordsFor, log, cooldown = createCooldown(freeTextLimits), patience = defaultPatience } = parts;
  const reportFault = createReportFault(log);
  const performer = createPerformer(parts);
  const answered = createAnsweredQuestions(newsroom, client.rest, now);
  const suggest = createAutocomplete({ newsroom, performer, wordsFor, reportFault });
  const interact = createInteractionHandler({ newsroom, performer, wordsFor, now, log, reportFault, patience });
  const chat = createFreeText({ newsroom, performer, answered, cooldown, wordsFor, now, log, reportFault, patience });

  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isAutocomplete()) work(() => suggest(interaction));
    else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      work(() => interact(interaction));
    else if (interaction.isMessageComponent() || interaction.isModalSubmit()) work(() => interact(interaction));
  });
  client.on(Events.MessageCreate, (message) => work(() => chat(message)));
  // From the gateway itself: discord.js tells only of messages that it has kept, and it keeps none.
  const forget = (id: string): void =>
    work(() => answered.questionDeleted(id).catch((error: unknown) => void reportFault(error, { command: "forget" })));
  client.ws.on(GatewayDispatchEvents.MessageDelete, ({ id }: { readonly id: string }) => forget(id));
  client.ws.on(GatewayDispatchEvents.MessageDeleteBulk, ({ ids }: { readonly ids: readonly string[] }) => {
    for (const id of ids) forget(id);
  });
}

function watchConnection(client: Client, { log }: DiscordBotParts): void {
  client.on(Events.Error, (error) => log.error({ err: error }, "discord.js reports an error"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "discord.js warns"));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, "the connection to Discord failed"));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "reconnecting to Discord"));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "resumed; nothing was missed"));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.warn({ shard, code }, "disconnected from Discord for good"),
  );
  client.rest.on("rateLimited", ({ route, timeToReset, global }) =>
    log.warn({ route, wait: timeToReset, global }, "Discord asks for patience"),
  );
  client.rest.on("invalidRequestWarning", ({ count, remainingTime }) =>
    log.warn({ count, remainingTime }, "many requests were refused; at 10,000 Discord shuts us out"),
  );
}
