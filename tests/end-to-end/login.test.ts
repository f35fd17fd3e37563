import { createServer } from "node:net";
import { describe, expect, it, type TestContext } from "vitest";
import { commands } from "../../commands/index.ts";
import { operator } from "../../src/words/en-operator.ts";
import { type BotProcess, spawnBot, startBot } from "../fakes/discord/bot-process.ts";
import { startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";
import { createDataFolders } from "./data-folders.ts";
import { token } from "./whole-bot.ts";

/** A Discord, and bots that start on fresh data; all of it ends with the test. */
async function open({ onTestFinished }: TestContext) {
  const discord = await startLoopbackDiscord({ token });
  const folders = createDataFolders();
  const bots: BotProcess[] = [];
  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await discord.stop();
    folders.removeAll();
  });
  return {
    discord,
    folders,
    async start(dataFolder: string, environment: Environment = {}): Promise<BotProcess> {
      const bot = await startBot(discord, { dataFolder, token, environment });
      bots.push(bot);
      return bot;
    },
    /** What a bot that can't start says. */
    async failure(environment: Environment, given = token): Promise<string> {
      const bot = spawnBot(discord, { dataFolder: folders.fresh(), token: given, environment });
      bots.push(bot);
      expect(await bot.ended).toBe(1);
      return bot.output;
    },
  };
}

type Environment = Readonly<Record<string, string>>;

const typedNames = commands
  .filter(({ surface }) => surface !== "button")
  .map(({ name, surface }) => (surface === "slash" ? name.split(" ")[0] : name));

describe.concurrent("the bot", () => {
  it("registers every command once, logs in with no privileged intent, and ends with status 0", async (context) => {
    const { discord, folders, start } = await open(context);
    const dataFolder = folders.fresh();
    const bot = await start(dataFolder);
    expect(new Set(discord.registeredCommands().map(({ name }) => name))).toEqual(new Set(typedNames));
    expect(discord.gateway.lastIdentify?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    expect(await bot.stop()).toBe(0);
    expect(bot.output).toContain(operator.start.ready(1));
    await start(dataFolder);
    const writes = discord.requests.filter(({ method, path }) => method !== "GET" && path.includes("/commands"));
    expect(writes.map(({ method }) => method)).toEqual(["PUT"]);
    expect(discord.violations).toEqual([]);
  });

  it("registers for one server alone where it is told so", async (context) => {
    const { discord, folders, start } = await open(context);
    const guild = discord.guild("For trying things out");
    await start(folders.fresh(), { DISCORD_GUILD: guild.id });
    expect(discord.registeredCommands()).toEqual([]);
    expect(new Set(discord.registeredCommands(guild).map(({ name }) => name))).toEqual(new Set(typedNames));
  });
});

describe.concurrent("a start that can't go well", () => {
  it("with a refused token tells how to get another, and never shows the token", async (context) => {
    const output = await (await open(context)).failure({}, "somebody.elses.token");
    expect(output).toContain(operator.start.tokenRefused);
    expect(output).not.toContain("somebody.elses.token");
  });

  it("with a token that the gateway refuses says the same", async (context) => {
    const { discord, failure } = await open(context);
    discord.gateway.closeNextIdentify(4004);
    expect(await failure({})).toContain(operator.start.tokenRefused);
  });

  it("with an intent that isn't switched on tells where to switch it on", async (context) => {
    const { failure } = await open(context);
    expect(await failure({ MESSAGE_CONTENT: "true" })).toContain(operator.start.intentsRefused);
  });

  it("with several wrong variables names them all at once", async (context) => {
    const { failure } = await open(context);
    const output = await failure({ MESSAGE_CONTENT: "perhaps", DISCORD_GUILD: "mine", LOG_LEVEL: "loud" });
    for (const name of ["MESSAGE_CONTENT", "DISCORD_GUILD", "LOG_LEVEL"]) expect(output).toContain(name);
  });

  it("with nobody at Discord's address names the address", async (context) => {
    const { failure } = await open(context);
    const url = `http://127.0.0.1:${await freePort()}/api`;
    expect(await failure({ DISCORD_API_URL: url })).toContain(operator.start.unreachable(url));
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
