import { defaultGuildSettings, type GuildSettings } from "../../domain/guild-settings.ts";
import type { GuildId } from "../../domain/ids.ts";
import type { SettingsStore } from "../store.ts";

/** Servers' settings in a map. */
export function createMemorySettings(): SettingsStore {
  const settings = new Map<GuildId, GuildSettings>();
  const get = (guildId: GuildId) => settings.get(guildId) ?? defaultGuildSettings;

  return {
    get: async (guildId) => get(guildId),

    async update(guildId, change) {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const updated = { ...get(guildId), ...given };
      settings.set(guildId, updated);
      return updated;
    },
  };
}
