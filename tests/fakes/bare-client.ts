import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials } from "discord.js";
import type { LoopbackDiscord } from "./discord/loopback-discord.ts";

export const token = "bare.client.token";

export interface BareClientWish {
  readonly intents?: readonly GatewayIntentBits[];
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly onMessage?: (message: Message) => Promise<unknown>;
  readonly token?: string;
}

export interface BareClient {
  readonly client: Client<true>;
  /** What handlers threw: a test that provokes a refusal finds it here. */
  readonly errors: readonly { readonly code: unknown; readonly message: string }[];
}

/** A discord.js client with nothing of ours in it, logged in at a loopback Discord. */
export async function connectBareClient(discord: LoopbackDiscord, wish: BareClientWish = {}): Promise<BareClient> {
  const client = new Client({
    intents: [...(wish.intents ?? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages])],
    partials: [Partials.Channel],
    rest: { api: discord.url },
    allowedMentions: { parse: [] },
  });
  const errors: { code: unknown; message: string }[] = [];
  const note = (error: Error & { code?: unknown }): void => {
    errors.push({ code: error.code, message: error.message });
  };
  client.on(Events.Error, note);
  client.on(Events.InteractionCreate, (interaction) => void wish.onInteraction?.(interaction).catch(note));
  client.on(Events.MessageCreate, (message) => void wish.onMessage?.(message).catch(note));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(wish.token ?? token);
    await ready;
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return { client: client as Client<true>, errors };
}
