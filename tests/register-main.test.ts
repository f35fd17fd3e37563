import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../commands/index.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "./fakes/discord/loopback-discord.ts";
import { type Run, runProgram } from "./run-program.ts";

const token = "registering.token.here";
let discord: LoopbackDiscord;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token });
});

afterEach(async () => {
  await discord.stop();
});

const register = (options: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<Run> =>
  runProgram("register-main", {
    arguments: options,
    environment: { DISCORD_TOKEN: token, DISCORD_API_URL: discord.url, ...environment },
  });

describe("registering commands", () => {
  it("only shows the difference when asked to", async () => {
    const { status, stdout } = await register(["--dry-run"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\+ ask$/m);
    expect(stdout).toContain("Nothing was changed");
    expect(discord.registeredCommands()).toEqual([]);
  });

  it("registers every command once, and finds nothing to do the second time", async () => {
    const first = await register();
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const typed = commands.filter(({ surface }) => surface !== "button").map(({ name }) => name.split(" ")[0]);
    const registered = discord.registeredCommands().map(({ name }) => name.split(" ")[0]);
    expect([...registered].sort()).toEqual([...new Set(typed)].sort());
    expect((await register()).stdout).toBe("Discord has these commands already.\n");
  });

  it("registers for one server where it is configured so", async () => {
    const guild = discord.guild("Development");
    expect((await register([], { DISCORD_GUILD: guild.id })).status).toBe(0);
    expect(discord.registeredCommands(guild).length).toBeGreaterThan(5);
    expect(discord.registeredCommands()).toEqual([]);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ["no token", [], { DISCORD_TOKEN: "" }, /DISCORD_TOKEN=: must be set/],
    ["a refused token", [], { DISCORD_TOKEN: "another.token" }, /Discord refuses this token/],
    ["nobody at the address", [], { DISCORD_API_URL: "http://127.0.0.1:9/api" }, /can't be reached at http:\/\/127/],
    ["an unknown argument", ["--force"], {}, /--force isn't known here/],
  ])("tells what to do about %s, with no stack trace", async (_name, options, environment, told) => {
    const { status, stdout, stderr } = await register(options, environment);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^\s+at |secret|another\.token/m);
  });
});
