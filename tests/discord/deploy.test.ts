import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { defineAll } from "../../src/discord/definition.ts";
import { deployCommands } from "../../src/discord/deploy.ts";
import { commandProblems } from "../../src/discord/limits/command-limits.ts";
import { wordsFor } from "../../src/words/words.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";

const words = wordsFor("en");
const nothing = { added: [], changed: [], removed: [] };

describe("the commands, as Discord is told of them", () => {
  it("break none of its limits", () => {
    expect(commandProblems(defineAll(commands, words))).toEqual([]);
  });

  it("are one entry for those with subcommands, for moderators on servers", () => {
    const config = defineAll(commands, words).find(({ name }) => name === "config");
    expect(config).toMatchObject({ type: 1, default_member_permissions: "32", contexts: [0], integration_types: [0] });
    const subcommands = commands.filter(({ name }) => name.startsWith("config "));
    expect(config).toHaveProperty("options.length", subcommands.length);
  });

  it("that would be refused are refused before anything is sent", async () => {
    const tooLong = defineCommand({ name: "a".repeat(33), description: () => "", run: async () => null });
    const deployment = {
      token: "t",
      apiUrl: "http://127.0.0.1:1/api",
      commands: [tooLong],
      words,
      guildId: null,
      dryRun: false,
    };
    await expect(deployCommands(deployment)).rejects.toThrow(/the name “a{33}”; a{33}: a description of 0 characters/);
  });
});

describe("a deployment", () => {
  let discord: LoopbackDiscord;
  const deploy = (wish: Partial<Parameters<typeof deployCommands>[0]> = {}) =>
    deployCommands({ token: "token", apiUrl: discord.url, commands, words, guildId: null, dryRun: false, ...wish });
  const writes = () => discord.requests.filter(({ method }) => method !== "GET").length;

  beforeAll(async () => {
    discord = await startLoopbackDiscord({ token: "token" });
  });

  afterAll(() => discord.stop());

  it("only tells the difference where it is asked for no more", async () => {
    const difference = await deploy({ dryRun: true });
    expect(difference.added).toContain("ask");
    expect(discord.registeredCommands()).toEqual([]);
  });

  it("writes once, and not again while nothing differs", async () => {
    await deploy();
    const before = writes();
    expect(await deploy()).toEqual(nothing);
    expect(writes()).toBe(before);
    expect(discord.registeredCommands().map(({ name }) => name)).toContain("Check this quote");
  });

  it("tells what was changed, added and removed", async () => {
    const renamed = commands.map((command) =>
      command.name === "ask" ? { ...command, description: () => "Ask it anything" } : command,
    );
    const without = renamed.filter(({ name }) => name !== "search");
    const more = defineCommand({ name: "tide", description: () => "When ships come in", run: async () => null });
    expect(await deploy({ commands: [...without, more] })).toEqual({
      added: ["tide"],
      changed: ["ask"],
      removed: ["search"],
    });
    expect(discord.violations).toEqual([]);
  });

  it("for one server leaves the others' alone", async () => {
    const guild = discord.guild("Harbour");
    await deploy({ guildId: guild.id, commands: commands.filter(({ name }) => name === "ask") });
    expect(discord.registeredCommands(guild).map(({ name }) => name)).toEqual(["ask"]);
  });
});
