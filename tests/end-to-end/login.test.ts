import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { operator } from "../../src/words/en-operator.ts";
import { type BotProcess, spawnBot, startBot } from "../fakes/discord/bot-process.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";
import { createDataFolders } from "./data-folders.ts";
import { token } from "./whole-bot.ts";

const folders = createDataFolders();
let discord: LoopbackDiscord;
let bot: BotProcess | null = null;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token });
});

afterEach(async () => {
  await bot?.stop();
  bot = null;
  await discord.stop();
  folders.removeAll();
});

const writes = (): number =>
  discord.requests.filter(({ method, path }) => method === "PUT" && path.endsWith("/commands")).length;

describe("the bot", () => {
  it("registers every command, logs in with no privileged intent, and ends with status 0", async () => {
    bot = await startBot(discord, { dataFolder: folders.fresh(), token });
    const registered = discord.registeredCommands().map(({ name }) => name);
    const typed = commands
      .filter(({ surface }) => surface !== "button")
      .map(({ name, surface }) => (surface === "slash" ? name.split(" ")[0] : name));
    expect(new Set(registered)).toEqual(new Set(typed));
    expect(discord.gateway.lastIdentify?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    expect(await bot.stop()).toBe(0);
    expect(bot.output).toContain(operator.start.ready(1));
    expect(discord.violations).toEqual([]);
  });

  it("registers nothing again where nothing differs", async () => {
    const dataFolder = folders.fresh();
    bot = await startBot(discord, { dataFolder, token });
    await bot.stop();
    bot = await startBot(discord, { dataFolder, token });
    expect(writes()).toBe(1);
  });

  it("registers for one server alone where it is told so", async () => {
    const guild = discord.guild("For trying things out");
    bot = await startBot(discord, { dataFolder: folders.fresh(), token, environment: { DISCORD_GUILD: guild.id } });
    expect(discord.registeredCommands()).toEqual([]);
    expect(discord.registeredCommands(guild).length).toBeGreaterThan(5);
  });
});

describe("a start that can't go well", () => {
  const fails = async (environment: Readonly<Record<string, string>>, given = token): Promise<string> => {
    const failing = spawnBot(discord, { dataFolder: folders.fresh(), token: given, environment });
    expect(await failing.ended).toBe(1);
    return failing.output;
  };

  it("with a refused token tells how to get another, and never shows the token", async () => {
    const output = await fails({}, "somebody.elses.token");
    expect(output).toContain(operator.start.tokenRefused);
    expect(output).not.toContain("somebody.elses.token");
  });

  it("with a token that the gateway refuses says the same", async () => {
    discord.gateway.closeNextIdentify(4004);
    expect(await fails({})).toContain(operator.start.tokenRefused);
  });

  it("with an intent that isn't switched on tells where to switch it on", async () => {
    expect(await fails({ MESSAGE_CONTENT: "true" })).toContain(operator.start.intentsRefused);
  });

  it("with several wrong variables names them all at once", async () => {
    const output = await fails({ MESSAGE_CONTENT: "perhaps", DISCORD_GUILD: "mine", LOG_LEVEL: "loud" });
    for (const name of ["MESSAGE_CONTENT", "DISCORD_GUILD", "LOG_LEVEL"]) expect(output).toContain(name);
  });

  it("with nobody at Discord's address names the address", async () => {
    const url = `http://127.0.0.1:${await freePort()}/api`;
    expect(await fails({ DISCORD_API_URL: url })).toContain(operator.start.unreachable(url));
  });
});

/** A port at which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
