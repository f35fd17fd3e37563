import { defaultGuildSettings, type GuildSettings } from "../../domain/guild-settings.ts";
import type { GuildId } from "../../domain/ids.ts";
import type { Database, Row, Statement } from "../database.ts";
import type { SettingsStore } from "../store.ts";

/** A row for each field that a server has changed: two moderators who change different fields both get their way. */
export function createSqlSettings(database: Database): SettingsStore {
  return {
    get: async (guildId) => settingsOf(await database.all(select, [guildId])),

    async update(guildId, change) {
      const results = await database.transaction([
        ...updating(guildId, change),
        { sql: select, parameters: [guildId] },
      ]);
      return settingsOf(results?.at(-1) ?? []);
    },
  };
}

const select = "SELECT name, value FROM guild_settings WHERE guild_id = ?";

const updating = (guildId: GuildId, change: Partial<GuildSettings>): readonly Statement[] =>
  Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      sql: `INSERT INTO guild_settings (guild_id, name, value) VALUES (?, ?, ?)
            ON CONFLICT (guild_id, name) DO UPDATE SET value = excluded.value`,
      parameters: [guildId, name, JSON.stringify(value)],
    }));

/** Fields that this version doesn't know are left alone in the store and out of the settings. */
function settingsOf(rows: readonly Row[]): GuildSettings {
  const known = rows.filter(({ name }) => String(name) in defaultGuildSettings);
  const changed = Object.fromEntries(known.map(({ name, value }) => [String(name), JSON.parse(String(value))]));
  return { ...defaultGuildSettings, ...(changed as Partial<GuildSettings>) };
}
