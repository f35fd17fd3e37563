import { expect, it } from "vitest";
import type { Feedback } from "../../../src/domain/feedback.ts";
import { defaultGuildSettings } from "../../../src/domain/guild-settings.ts";
import { channelId, guildId, userId } from "../../../src/domain/ids.ts";
import type { OpenStore } from "../contract.ts";

// Two snowflakes that are one number as doubles.
const [guild, otherGuild] = [guildId("9007199254740993"), guildId("9007199254740992")];
const person = userId("1152921504606846977");

const thumb = (given: Partial<Feedback> = {}): Feedback => ({
  messageId: "1",
  userId: person,
  guildId: guild,
  command: "ask",
  helpful: true,
  at: 1_790_000_000_000,
  ...given,
});

export function keptContract(open: OpenStore): void {
  it("has the default settings where a server has changed nothing", async () => {
    const store = await open();
    expect(await store.settings.get(guild)).toEqual(defaultGuildSettings);
  });

  it("changes some settings, keeps the others, and gives back all", async () => {
    const store = await open();
    const channels = [channelId("9007199254740995")];
    expect(await store.settings.update(guild, { channels })).toEqual({ ...defaultGuildSettings, channels });
    await store.settings.update(guild, { freeText: false, disabledCommands: ["search"] });
    const settings = { ...defaultGuildSettings, channels, freeText: false, disabledCommands: ["search"] };
    expect(await store.settings.update(guild, {})).toEqual(settings);
    expect(await store.settings.get(guild)).toEqual(settings);
    expect(await store.settings.get(otherGuild)).toEqual(defaultGuildSettings);
  });

  it("loses no field to two changes at once", async () => {
    const store = await open();
    await Promise.all([
      store.settings.update(guild, { plainText: true }),
      store.settings.update(guild, { freeText: false }),
      store.settings.update(guild, { includesBundled: false }),
    ]);
    expect(await store.settings.get(guild)).toMatchObject({ plainText: true, freeText: false, includesBundled: false });
  });

  it("counts one thumb for each person and message, the last one", async () => {
    const store = await open();
    await store.feedback.record(thumb());
    await store.feedback.record(thumb({ helpful: false }));
    await store.feedback.record(thumb({ messageId: "2" }));
    await store.feedback.record(thumb({ userId: userId("2") }));
    await store.feedback.record(thumb({ guildId: null, messageId: "3" }));
    await store.feedback.record(thumb({ guildId: otherGuild, messageId: "4" }));
    expect(await store.feedback.count(guild)).toEqual({ helpful: 2, unhelpful: 1 });
    expect(await store.feedback.count(null)).toEqual({ helpful: 1, unhelpful: 0 });
    expect(await store.feedback.count(guildId("0"))).toEqual({ helpful: 0, unhelpful: 0 });
  });

  it("hands out a payload under its short key until it expires", async () => {
    const store = await open();
    const key = await store.shortKeys.put(person, '{"quote":"🗣️"}', 1_000);
    expect(await store.shortKeys.get(key, 999)).toEqual({ owner: person, payload: '{"quote":"🗣️"}' });
    expect(await store.shortKeys.get(key, 1_000)).toBeNull();
    expect(await store.shortKeys.get("unknown", 0)).toBeNull();
    expect(await store.shortKeys.get("' OR 1=1 --", 0)).toBeNull();
  });

  it("makes short keys that a button's id can hold and nobody can guess", async () => {
    const store = await open();
    const keys = await Promise.all(Array.from({ length: 50 }, () => store.shortKeys.put(person, "x", 1_000)));
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) expect(key).toMatch(/^[\w-]{8,24}$/);
  });

  it("prunes what has expired and says how many", async () => {
    const store = await open();
    const [old, last] = [await store.shortKeys.put(person, "a", 1_000), await store.shortKeys.put(person, "b", 2_000)];
    expect(await store.shortKeys.prune(1_000)).toBe(1);
    expect(await store.shortKeys.prune(1_000)).toBe(0);
    expect(await store.shortKeys.get(old, 0)).toBeNull();
    expect(await store.shortKeys.get(last, 0)).not.toBeNull();
  });

  it("hands out once which message answered a question", async () => {
    const store = await open();
    await store.replies.put("q1", channelId("7"), "a1", 1_000);
    await store.replies.put("q1", channelId("8"), "a2", 1_500);
    expect(await store.replies.take("q1")).toEqual({ channelId: "8", answerId: "a2" });
    expect(await store.replies.take("q1")).toBeNull();
  });

  it("prunes replies older than a moment", async () => {
    const store = await open();
    await store.replies.put("old", channelId("7"), "a1", 999);
    await store.replies.put("new", channelId("7"), "a2", 1_000);
    expect(await store.replies.prune(1_000)).toBe(1);
    expect(await store.replies.take("old")).toBeNull();
    expect(await store.replies.take("new")).not.toBeNull();
  });

  it("keeps annotations by content and annotator version, and drops those of another version", async () => {
    const store = await open();
    await store.annotations.put("hash", "1", '{"a":1}');
    expect(await store.annotations.get("hash", "1")).toBe('{"a":1}');
    expect(await store.annotations.get("hash", "2")).toBeNull();
    expect(await store.annotations.get("other", "1")).toBeNull();
    await store.annotations.put("hash", "2", "[]");
    expect(await store.annotations.get("hash", "1")).toBeNull();
    expect(await store.annotations.get("hash", "2")).toBe("[]");
  });
}
