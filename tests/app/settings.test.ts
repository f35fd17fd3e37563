import { describe, expect, it } from "vitest";
import { createSettings } from "../../src/app/settings.ts";
import { defaultGuildSettings, type GuildSettings } from "../../src/domain/guild-settings.ts";
import { channelId, guildId } from "../../src/domain/ids.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import type { SettingsStore } from "../../src/store/store.ts";

const guild = guildId("1");

describe("settings", () => {
  it("are read from the store once", async () => {
    const stored = createMemoryStore().settings;
    let reads = 0;
    const counted: SettingsStore = {
      ...stored,
      get(id) {
        reads++;
        return stored.get(id);
      },
    };
    const settings = createSettings(counted);
    await settings.get(guild);
    await settings.get(guild);
    expect(reads).toBe(1);
  });

  it("change at once for whoever reads them next", async () => {
    const settings = createSettings(createMemoryStore().settings);
    await settings.get(guild);
    await settings.change(guild, { freeText: false });
    expect((await settings.get(guild)).freeText).toBe(false);
  });

  it("keep both of two changes to one list that are made at once", async () => {
    const settings = createSettings(createMemoryStore().settings);
    const add = (id: string) => settings.change(guild, ({ channels }) => ({ channels: [...channels, channelId(id)] }));
    await Promise.all([add("a"), add("b"), add("c")]);
    expect((await settings.get(guild)).channels).toEqual(["a", "b", "c"]);
  });

  it("can be changed again after a change that failed", async () => {
    const stored = createMemoryStore().settings;
    let failures = 1;
    const settings = createSettings({
      ...stored,
      update: (id, change) => (failures-- > 0 ? Promise.reject(new Error("full")) : stored.update(id, change)),
    });
    await expect(settings.change(guild, { freeText: false })).rejects.toThrow("full");
    expect((await settings.change(guild, { plainText: true })).plainText).toBe(true);
    expect((await settings.get(guild)).freeText).toBe(true);
  });

  it("never keep what was read before a change that overtook it", async () => {
    let finishRead: (settings: GuildSettings) => void = () => {};
    const slow: SettingsStore = {
      get: () =>
        new Promise((resolve) => {
          finishRead = resolve;
        }),
      update: async (_id, change) => ({ ...defaultGuildSettings, ...change }),
    };
    const settings = createSettings(slow);
    const early = settings.get(guild);
    await settings.change(guild, { freeText: false });
    finishRead(defaultGuildSettings);
    await early;
    expect((await settings.get(guild)).freeText).toBe(false);
  });
});
