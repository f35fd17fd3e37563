import type { GuildId, UserId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { Settings } from "./settings.ts";

/** The library of a place: the server's own, or the person's where there is no server. */
export async function libraryOf(
  settings: Pick<Settings, "get">,
  guildId: GuildId | null,
  userId: UserId,
): Promise<Library> {
  if (guildId === null) return { owner: { kind: "user", userId }, includesBundled: true };
  const { includesBundled } = await settings.get(guildId);
  return { owner: { kind: "guild", guildId }, includesBundled };
}
