import type { GuildSettings } from "../domain/guild-settings.ts";
import type { GuildId } from "../domain/ids.ts";
import type { SettingsStore } from "../store/store.ts";
import { createRecentlyUsed } from "./recently-used.ts";

const cachedGuilds = 10_000;

/** Settings that are read from the store once and then from memory; every change goes through here. */
export function createCachedSettings(store: SettingsStore): SettingsStore {
  const known = createRecentlyUsed<GuildId, GuildSettings>(cachedGuilds);
  // Counts the changes, so that what was read before one isn't taken for what holds after it.
  let changes = 0;
  return {
    async get(guildId) {
      const cached = known.get(guildId);
      if (cached) return cached;
      const before = changes;
      const settings = await store.get(guildId);
      if (changes === before) known.set(guildId, settings);
      return settings;
    },
    async update(guildId, change) {
      changes++;
      known.delete(guildId);
      const settings = await store.update(guildId, change);
      changes++;
      known.set(guildId, settings);
      return settings;
    },
  };
}
