import type { GuildSettings } from "../domain/guild-settings.ts";
import type { GuildId } from "../domain/ids.ts";
import type { SettingsStore } from "../store/store.ts";
import { createRecentlyUsed } from "./recently-used.ts";

const cachedGuilds = 10_000;

/** What to change: some fields, or a function of what holds now, for what depends on it. */
export type SettingsChange = Partial<GuildSettings> | ((settings: GuildSettings) => Partial<GuildSettings>);

/** Settings that are read from the store once and then from memory; every change goes through here, one by one. */
export interface Settings {
  get(guildId: GuildId): Promise<GuildSettings>;
  /** Changes them and gives back all of them. */
  change(guildId: GuildId, change: SettingsChange): Promise<GuildSettings>;
}

export function createSettings(store: SettingsStore): Settings {
  const known = createRecentlyUsed<GuildId, GuildSettings>(cachedGuilds);
  const queues = new Map<GuildId, Promise<unknown>>();
  // Counts the changes, so that what was read before one isn't taken for what holds after it.
  let changes = 0;

  const apply = async (guildId: GuildId, change: SettingsChange): Promise<GuildSettings> => {
    const partial = typeof change === "function" ? change(await store.get(guildId)) : change;
    changes++;
    known.delete(guildId);
    const settings = await store.update(guildId, partial);
    changes++;
    known.set(guildId, settings);
    return settings;
  };

  return {
    async get(guildId) {
      const cached = known.get(guildId);
      if (cached) return cached;
      const before = changes;
      const settings = await store.get(guildId);
      if (changes === before) known.set(guildId, settings);
      return settings;
    },
    change(guildId, change) {
      // Two moderators at once: the second change sees what the first has made.
      const mine = (queues.get(guildId) ?? Promise.resolve()).then(() => apply(guildId, change));
      const settled = mine
        .catch(() => undefined)
        .then(() => {
          if (queues.get(guildId) === settled) queues.delete(guildId);
        });
      queues.set(guildId, settled);
      return mine;
    },
  };
}
