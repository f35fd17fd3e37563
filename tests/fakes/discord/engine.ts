import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Changes, createChanges } from "./changes.ts";
import { type Clock, createClock } from "./clock.ts";
import { type Announcer, createAnnouncer } from "./gateway/announcer.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import type { PrivilegedIntent } from "./gateway/intents.ts";
import { createInteractions, type Interactions } from "./interactions/interactions.ts";
import { createChannelAccess } from "./rest/channel-access.ts";
import { channelRoutes } from "./rest/channel-routes.ts";
import { commandRoutes } from "./rest/command-routes.ts";
import { createFaults, type Faults } from "./rest/faults.ts";
import { identityRoutes } from "./rest/identity-routes.ts";
import { interactionRoutes } from "./rest/interaction-routes.ts";
import { messageRoutes } from "./rest/message-routes.ts";
import type { Route } from "./rest/request.ts";
import { createRestServer, type Exchange } from "./rest/server.ts";
import { createViolations, type Violations } from "./violations.ts";
import { type CommandRegistry, createCommandRegistry } from "./world/commands.ts";
import type { Channel } from "./world/places.ts";
import { createPost, type Post } from "./world/post.ts";
import { createWorld, type World } from "./world/world.ts";

export interface EngineWish {
  readonly token: string;
  /** Those that are switched on in the developer portal; none by default. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval?: number;
}

/** Everything behind the port: one world, told by REST and gateway alike. */
export interface Engine {
  readonly server: Server;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly violations: Violations;
  readonly faults: Faults;
  readonly exchanges: readonly Exchange[];
  readonly world: World;
  readonly registry: CommandRegistry;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly announcer: Announcer;
  readonly post: Post;
  /** When the bot was last seen typing in a channel, in real milliseconds since the epoch; 0 for never. */
  lastTyping(channel: Channel): number;
}

/** The flag of an application whose Message Content intent is switched on, but not verified. */
const messageContentFlag = 1 << 19;

/** Puts the parts together; the server doesn't listen yet. */
export function createEngine({ token, privilegedIntents = [], heartbeatInterval = 41_250 }: EngineWish): Engine {
  const clock = createClock();
  const changes = createChanges();
  const violations = createViolations();
  const faults = createFaults();
  const exchanges: Exchange[] = [];
  const world = createWorld(clock, changes);
  const registry = createCommandRegistry(world.bot.id, world.newId);
  const interactions = createInteractions(clock, world.newId);
  const routes: Route[] = [];
  const server = createRestServer({ token, faults, violations, exchanges, routes: () => routes });
  const socketUrl = (): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const applicationFlags = privilegedIntents.includes("MessageContent") ? messageContentFlag : 0;
  const gateway: Gateway = createGateway(server, {
    token,
    privilegedIntents,
    heartbeatInterval,
    newId: world.newId,
    greet: (session) => announcer.greet(session, `${socketUrl()}/resume`, applicationFlags),
    violations,
    changes,
  });
  const announcer: Announcer = createAnnouncer(world, gateway);
  const post = createPost(world, clock, announcer, violations);
  const access = createChannelAccess(world, () => gateway.sessions.at(-1)?.intents ?? 0);
  const lastTyping = new Map<Channel, number>();
  const typing = (channel: Channel): void => {
    lastTyping.set(channel, Date.now());
  };
  routes.push(
    ...identityRoutes({ world, socketUrl, applicationFlags, identifiesLeft: () => 1000 - gateway.identifies }),
    ...commandRoutes(world, registry),
    ...interactionRoutes({ world, post, interactions, clock, changes }),
    ...messageRoutes(world, post, access),
    ...channelRoutes({ world, announcer, access, typing }),
  );
  return {
    server,
    clock,
    changes,
    violations,
    faults,
    exchanges,
    world,
    registry,
    interactions,
    gateway,
    announcer,
    post,
    lastTyping: (channel) => lastTyping.get(channel) ?? 0,
  };
}
