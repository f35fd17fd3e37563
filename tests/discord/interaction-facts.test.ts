import { type BaseInteraction, PermissionsBitField } from "discord.js";
import { describe, expect, it } from "vitest";
import { hasFlag, invokerOf, placeOf, targetOf } from "../../src/discord/interaction-facts.ts";

const interaction = (wish: object) =>
  ({
    guildId: "1",
    channelId: "2",
    channel: null,
    user: { id: "3" },
    memberPermissions: new PermissionsBitField(["ManageGuild"]),
    authorizingIntegrationOwners: { 0: "1" },
    ...wish,
  }) as unknown as BaseInteraction;

describe("where and by whom", () => {
  it("is on a server that installed the bot, cached or not", () => {
    expect(placeOf(interaction({}))).toEqual({ guildId: "1", channelId: "2", parentId: null });
    expect(invokerOf(interaction({}))).toEqual({ userId: "3", managesGuild: true, managesMessages: false });
    expect(placeOf(interaction({ authorizingIntegrationOwners: {} })).guildId).toBe("1");
  });

  it("is as in a direct message on a server to which a person brought the bot along", () => {
    const brought = interaction({ authorizingIntegrationOwners: { 1: "3" } });
    expect(placeOf(brought).guildId).toBeNull();
    expect(invokerOf(brought).managesGuild).toBe(false);
  });

  it("is on the server where both hold", () => {
    expect(placeOf(interaction({ authorizingIntegrationOwners: { 0: "1", 1: "3" } })).guildId).toBe("1");
  });

  it("is in a thread's channel too", () => {
    const channel = { isThread: () => true, parentId: "4" };
    expect(placeOf(interaction({ channel })).parentId).toBe("4");
  });
});

describe("a message", () => {
  it("has its flags however it comes", () => {
    expect(targetOf({ id: "1", content: "a", flags: 64 }).private).toBe(true);
    expect(targetOf({ id: "1", content: "a", flags: { bitfield: 64 } }).private).toBe(true);
    expect(hasFlag({ id: "1", content: "a" }, 64)).toBe(false);
  });
});
