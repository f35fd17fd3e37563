import { describe, expect, it } from "vitest";
import { type AccessFacts, decideAccess } from "../../src/app/access.ts";
import { defaultGuildSettings, type GuildSettings } from "../../src/domain/guild-settings.ts";
import { channelId, guildId } from "../../src/domain/ids.ts";

const here = channelId("here");
const elsewhere = channelId("elsewhere");
const guild = guildId("guild");

interface Case {
  readonly command?: Partial<AccessFacts["command"]>;
  readonly settings?: Partial<GuildSettings>;
  readonly moderator?: boolean;
  readonly place?: Partial<AccessFacts["place"]>;
  readonly freeText?: boolean;
}

const decide = ({ command, settings, moderator = false, place, freeText = false }: Case) =>
  decideAccess({
    command: { name: "ask", access: "everyone", switchable: true, ...command },
    settings: { ...defaultGuildSettings, ...settings },
    invoker: { managesGuild: moderator },
    place: { guildId: guild, channelId: here, ...place },
    freeText,
  }).problem?.kind ?? "allowed";

const config = { name: "config show", access: "moderators", switchable: false } as const;

describe("access", () => {
  it.each<[string, Case, string]>([
    ["lets anyone ask where nothing is set", {}, "allowed"],
    ["refuses a command that is switched off", { settings: { disabledCommands: ["ask"] } }, "command-off"],
    ["refuses it to a moderator too", { settings: { disabledCommands: ["ask"] }, moderator: true }, "command-off"],
    [
      "keeps help where somebody tries to switch it off",
      { command: { name: "help", switchable: false }, settings: { disabledCommands: ["help"] } },
      "allowed",
    ],
    [
      "refuses a button that carries on what is switched off",
      { command: { name: "more", switchable: false, partOf: "ask" }, settings: { disabledCommands: ["ask"] } },
      "command-off",
    ],
    [
      "lets people take an answer back where the bot doesn't answer any more",
      { command: { name: "delete", switchable: false, everywhere: true }, settings: { channels: [elsewhere] } },
      "allowed",
    ],
    ["answers in a chosen channel", { settings: { channels: [here] } }, "allowed"],
    ["refuses another channel", { settings: { channels: [elsewhere] } }, "channel-off"],
    [
      "answers in a thread of a chosen channel",
      { settings: { channels: [elsewhere] }, place: { parentId: elsewhere } },
      "allowed",
    ],
    [
      "refuses a thread of another channel",
      { settings: { channels: [elsewhere] }, place: { parentId: here } },
      "channel-off",
    ],
    ["refuses free text where it is off", { settings: { freeText: false }, freeText: true }, "free-text-off"],
    ["takes commands where free text is off", { settings: { freeText: false } }, "allowed"],
    ["takes free text in DMs", { settings: { freeText: false }, freeText: true, place: { guildId: null } }, "allowed"],
    ["refuses settings to members", { command: config }, "moderators-only"],
    ["opens settings to moderators", { command: config, moderator: true }, "allowed"],
    [
      "opens settings to moderators in every channel",
      { command: config, moderator: true, settings: { channels: [elsewhere] } },
      "allowed",
    ],
    ["has no settings in DMs", { command: config, moderator: true, place: { guildId: null } }, "guild-only"],
  ])("%s", (_name, given, expected) => {
    expect(decide(given)).toBe(expected);
  });

  it("shows every step of the decision", () => {
    const { steps } = decideAccess({
      command: config,
      settings: defaultGuildSettings,
      invoker: { managesGuild: false },
      place: { guildId: guild, channelId: here },
      freeText: false,
    });
    expect(steps.map((step) => [step.name, step.refused?.kind ?? null])).toEqual([
      ["role", "moderators-only"],
      ["command", null],
      ["channel", null],
      ["free-text", null],
    ]);
  });
});
