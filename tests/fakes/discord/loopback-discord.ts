import type { AddressInfo } from "node:net";
import type { Clock } from "./clock.ts";
import { createEngine, type EngineWish } from "./engine.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { Interaction } from "./interactions/interactions.ts";
import type { PermissionName } from "./permissions.ts";
import type { Faults } from "./rest/faults.ts";
import type { Exchange } from "./rest/server.ts";
import { createInteract, type Interact } from "./scenario/interact.ts";
import { createInvoke, type Invocation } from "./scenario/invoke.ts";
import { createWaiting } from "./scenario/shown.ts";
import { createTalk, type Talk } from "./scenario/talk.ts";
import type { Violation } from "./violations.ts";
import type { CommandRegistry } from "./world/commands.ts";
import type { Channel, Guild } from "./world/places.ts";
import type { User, UserWish } from "./world/users.ts";
import type { ChannelWish, GuildWish, World } from "./world/world.ts";

export type LoopbackWish = EngineWish;

/** A strict Discord on this machine: REST and gateway on one port, and the people who use it. */
export interface LoopbackDiscord extends Interact, Talk, Omit<Faults, "take"> {
  /** Where the bot's REST client is pointed: `http://127.0.0.1:PORT/api`. */
  readonly url: string;
  readonly bot: User;
  readonly world: World;
  readonly clock: Clock;
  readonly gateway: Gateway;
  /** What the bot did wrong so far. */
  readonly violations: readonly Violation[];
  /** Hands the violations out and forgets them: for a test that provokes one. */
  takeViolations(): readonly Violation[];
  /** Every request so far, with the status it was answered with. */
  readonly requests: readonly Exchange[];
  guild(name: string, wish?: GuildWish): Guild;
  channel(guild: Guild, name: string, wish?: ChannelWish): Channel;
  thread(parent: Channel, name: string): Channel;
  user(name: string, wish?: UserWish & { readonly in?: Guild; readonly may?: readonly PermissionName[] }): User;
  /** A guild's commands, or the global ones. */
  registeredCommands(guild?: Guild): ReturnType<CommandRegistry["list"]>;
  /** Sends an interaction without waiting for what comes of it. */
  invoke(invocation: Invocation): Interaction;
  /** Breaks the line; without a code as if the network failed. */
  dropSocket(code?: number): void;
  /** Breaks the line and does the work before the bot can come back: its events are missed, then replayed. */
  whileDisconnected(work: () => Promise<void> | void): Promise<void>;
  invalidateSession(resumable?: boolean): void;
  /** Resolves once a bot has identified (so many times in all) and was sent READY. */
  untilReady(times?: number): Promise<void>;
  untilResumed(times?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Discord on a free port of 127.0.0.1. */
export async function startLoopbackDiscord(wish: LoopbackWish): Promise<LoopbackDiscord> {
  const engine = createEngine(wish);
  const { world, registry, gateway, announcer, changes, violations, post, server } = engine;
  const invoke = createInvoke(world, engine.interactions, announcer);
  const waiting = createWaiting(world, changes, violations);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...createInteract({ world, registry, invoke, waiting }),
    ...createTalk({ world, post, changes, lastTyping: engine.lastTyping }),
    ...engine.faults,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    bot: world.bot,
    world,
    clock: engine.clock,
    gateway,
    violations: violations.all,
    takeViolations: violations.take,
    requests: engine.exchanges,
    guild(name, guildWish) {
      const guild = world.addGuild(name, guildWish);
      announcer.guildCreated(guild);
      return guild;
    },
    channel(guild, name, channelWish) {
      const channel = world.addChannel(guild, name, channelWish);
      announcer.channelCreated(channel);
      return channel;
    },
    thread(parent, name) {
      const thread = world.addThread(parent, name);
      announcer.channelCreated(thread);
      return thread;
    },
    user(name, { in: guild, may, ...userWish } = {}) {
      const user = world.addUser(name, userWish);
      if (guild) world.join(guild, user, may);
      return user;
    },
    registeredCommands: (guild) => registry.list(guild?.id ?? null),
    invoke,
    dropSocket: gateway.dropSockets,
    whileDisconnected: (work) =>
      gateway.whileHeld(async () => {
        gateway.dropSockets();
        await work();
      }),
    invalidateSession: (resumable = false) => gateway.invalidate(resumable),
    async untilReady(times = 1) {
      await changes.until("the bot to identify", () => (gateway.identifies >= times ? true : null), 30_000);
    },
    async untilResumed(times = 1) {
      await changes.until("the bot to resume", () => (gateway.resumes >= times ? true : null), 30_000);
    },
    async stop() {
      gateway.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
