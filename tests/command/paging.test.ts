import { describe, expect, it } from "vitest";
import { isForPresserAlone, pageInPlace } from "../../src/command/paging.ts";
import { channelId, userId } from "../../src/domain/ids.ts";

const pressedBy = (person: string, isPrivate: boolean) => ({
  invoker: { userId: userId(person), managesGuild: false, managesMessages: false },
  place: { guildId: null, channelId: channelId("here") },
  message: { id: "1", content: "", private: isPrivate },
});

describe("turning the pages of a reply", () => {
  it.each([
    ["who asked, in public", "asker", false, "update", false],
    ["who asked, in private", "asker", true, "update", true],
    ["somebody else", "another", false, "reply", true],
  ] as const)("by %s", (_who, person, isPrivate, effect, alone) => {
    const context = pressedBy(person, isPrivate);
    expect(pageInPlace({ by: "asker" }, context)).toBe(effect);
    expect(isForPresserAlone({ by: "asker" }, context)).toBe(alone);
  });
});
