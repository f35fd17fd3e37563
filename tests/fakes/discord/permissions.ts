/** The permissions that matter to a bot that answers in text, as Discord's bits. */
export const permissionBits = {
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  UseApplicationCommands: 1n << 31n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
} as const;

export type PermissionName = keyof typeof permissionBits;

/** What a member without any role may do. */
export const everyonesPermissions: readonly PermissionName[] = [
  "AddReactions",
  "ViewChannel",
  "SendMessages",
  "EmbedLinks",
  "AttachFiles",
  "ReadMessageHistory",
  "UseApplicationCommands",
  "CreatePublicThreads",
  "SendMessagesInThreads",
];

export function permissionsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | permissionBits[name], 0n);
}

/** Whether the bits hold a permission; an administrator holds every one. */
export function may(bits: bigint, name: PermissionName): boolean {
  return (bits & permissionBits.Administrator) !== 0n || (bits & permissionBits[name]) !== 0n;
}
