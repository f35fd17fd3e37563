import type { GuildSettings } from "../domain/guild-settings.ts";
import type { ChannelId, GuildId } from "../domain/ids.ts";
import type { Problem } from "../domain/problem.ts";

/** What an adapter knows of an invocation; slash, button, menu, form and free text all come through here. */
export interface AccessFacts {
  readonly command: {
    readonly name: string;
    readonly access: "everyone" | "moderators";
    readonly switchable: boolean;
    /** The command that a button carries on, and with which it is switched off. */
    readonly partOf?: string | null;
    /** Whether it works in every channel. */
    readonly everywhere?: boolean;
  };
  readonly settings: GuildSettings;
  readonly invoker: { readonly managesGuild: boolean };
  readonly place: {
    /** Null in DMs and in the terminal. */
    readonly guildId: GuildId | null;
    readonly channelId: ChannelId;
    /** The channel that a thread belongs to. */
    readonly parentId?: ChannelId | null;
  };
  /** Whether it was asked in plain words (mention, reply, open channel) and not by a command. */
  readonly freeText: boolean;
}

/** Each step of the decision in order, so that it can be explained; the first that refuses decides. */
export interface AccessDecision {
  readonly allowed: boolean;
  readonly steps: readonly AccessStep[];
  /** What to tell the invoker; null where allowed. */
  readonly problem: Problem | null;
}

export interface AccessStep {
  readonly name: "role" | "command" | "channel" | "free-text";
  readonly refused: Problem | null;
}

/** Decides who may invoke what and where, purely from facts. */
export function decideAccess(facts: AccessFacts): AccessDecision {
  const steps: readonly AccessStep[] = [
    { name: "role", refused: refuseRole(facts) },
    { name: "command", refused: refuseCommand(facts) },
    { name: "channel", refused: refuseChannel(facts) },
    { name: "free-text", refused: refuseFreeText(facts) },
  ];
  const problem = steps.find((step) => step.refused)?.refused ?? null;
  return { allowed: problem === null, steps, problem };
}

function refuseRole({ command, invoker, place }: AccessFacts): Problem | null {
  if (command.access === "everyone") return null;
  if (place.guildId === null) return { kind: "guild-only" };
  return invoker.managesGuild ? null : { kind: "moderators-only" };
}

function refuseCommand({ command, settings }: AccessFacts): Problem | null {
  const name = command.partOf ?? (command.switchable ? command.name : null);
  return name !== null && settings.disabledCommands.includes(name) ? { kind: "command-off", command: name } : null;
}

// Moderators' commands work in every channel, so that nobody locks themselves out.
function refuseChannel({ command, settings, place }: AccessFacts): Problem | null {
  if (command.access === "moderators" || command.everywhere) return null;
  if (place.guildId === null || settings.channels.length === 0) return null;
  const here = settings.channels.includes(place.channelId);
  const parent = place.parentId != null && settings.channels.includes(place.parentId);
  return here || parent ? null : { kind: "channel-off", channels: settings.channels };
}

function refuseFreeText({ freeText, settings, place }: AccessFacts): Problem | null {
  return freeText && place.guildId !== null && !settings.freeText ? { kind: "free-text-off" } : null;
}
