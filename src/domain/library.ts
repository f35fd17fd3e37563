import type { GuildId, UserId } from "./ids.ts";

/** Whose articles can be asked: a server's, or a person's own in DMs and user installs. */
export type LibraryOwner =
  | { readonly kind: "guild"; readonly guildId: GuildId }
  | { readonly kind: "user"; readonly userId: UserId };

/** The articles that can be asked by one owner; the bundled, shared ones are among them unless the owner hides them. */
export interface Library {
  readonly owner: LibraryOwner;
  readonly includesBundled: boolean;
}

/** A library's name in the store: `guild:123`, `user:456`; the shared one of the bundled stories is `bundled`. */
export const libraryKey = (owner: LibraryOwner): string =>
  owner.kind === "guild" ? `guild:${owner.guildId}` : `user:${owner.userId}`;

export const bundledLibraryKey = "bundled";
