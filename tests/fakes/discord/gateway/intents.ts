/** The intents that a bot of texts may identify with, as Discord's bits. */
export const intentBits = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  GuildMessageReactions: 1 << 10,
  GuildMessageTyping: 1 << 11,
  DirectMessages: 1 << 12,
  DirectMessageReactions: 1 << 13,
  DirectMessageTyping: 1 << 14,
  MessageContent: 1 << 15,
} as const;

export type PrivilegedIntent = "GuildMembers" | "GuildPresences" | "MessageContent";

const privileged: readonly PrivilegedIntent[] = ["GuildMembers", "GuildPresences", "MessageContent"];
/** Bits 0 to 16, 20, 21, 24 and 25 exist. */
const existing = 0x1ffff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** The close code that an identify with these intents earns: invalid (4013), disallowed (4014), or none. */
export function closeCodeFor(intents: unknown, allowed: readonly PrivilegedIntent[]): 4013 | 4014 | null {
  if (typeof intents !== "number" || !Number.isInteger(intents) || (intents & ~existing) !== 0) return 4013;
  const refused = privileged.filter((name) => !allowed.includes(name));
  return refused.some((name) => (intents & intentBits[name]) !== 0) ? 4014 : null;
}
