import { describe, expect, it } from "vitest";
import { createCachedSettings } from "../../src/app/cached-settings.ts";
import { defaultGuildSettings, type GuildSettings } from "../../src/domain/guild-settings.ts";
import { guildId } from "../../src/domain/ids.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import type { SettingsStore } from "../../src/store/store.ts";

const guild = guildId("1");

describe("cached settings", () => {
  it("are read from the store once", async () => {
    const { settings } = createMemoryStore();
    let reads = 0;
    const counted: SettingsStore = {
      ...settings,
      get(id) {
        reads++;
        return settings.get(id);
      },
    };
    const cached = createCachedSettings(counted);
    await cached.get(guild);
    await cached.get(guild);
    expect(reads).toBe(1);
  });

  it("change at once for whoever reads them next", async () => {
    const cached = createCachedSettings(createMemoryStore().settings);
    await cached.get(guild);
    await cached.update(guild, { freeText: false });
    expect((await cached.get(guild)).freeText).toBe(false);
  });

  it("never keep what was read before a change that overtook it", async () => {
    let finishRead: (settings: GuildSettings) => void = () => {};
    const slow: SettingsStore = {
      get: () => new Promise((resolve) => (finishRead = resolve)),
      update: async (_id, change) => ({ ...defaultGuildSettings, ...change }),
    };
    const cached = createCachedSettings(slow);
    const early = cached.get(guild);
    await cached.update(guild, { freeText: false });
    finishRead(defaultGuildSettings);
    await early;
    expect((await cached.get(guild)).freeText).toBe(false);
  });
});
