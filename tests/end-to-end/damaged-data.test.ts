import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { spawnBot, startBot } from "../fakes/discord/bot-process.ts";
import { type LoopbackDiscord, startLoopbackDiscord } from "../fakes/discord/loopback-discord.ts";
import { createDataFolders } from "./data-folders.ts";
import { readable } from "./readable.ts";
import { token } from "./whole-bot.ts";

const folders = createDataFolders();
let discord: LoopbackDiscord;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token });
});

afterEach(async () => {
  await discord.stop();
  folders.removeAll();
});

describe("a data folder", () => {
  it("that can't be used ends the start, and the message says which and what to do", async () => {
    const dataFolder = folders.fresh();
    const file = join(dataFolder, "a-file");
    writeFileSync(file, "in the way");
    const bot = spawnBot(discord, { dataFolder, token, environment: { VERBATIM_DATA: join(file, "data") } });
    expect(await bot.ended).toBe(1);
    expect(bot.output).toContain(`The data folder ${join(file, "data")} can't be used`);
    expect(discord.requests).toEqual([]);
  });

  it("with a damaged database is served from a fresh one, and the damaged one is kept", async () => {
    const dataFolder = folders.fresh();
    const garbage = "this was never a database, but it was somebody's ".repeat(200);
    writeFileSync(join(dataFolder, "verbatim.sqlite"), garbage);
    const bot = await startBot(discord, { dataFolder, token });
    const channel = discord.channel(discord.guild("The newsroom"), "general");
    const shown = await discord.slash(discord.user("reader"), channel, "ask", {
      question: "How long did the call last?",
    });
    expect(readable(shown.message)).toContain("about an hour");
    expect(bot.output).toContain("was damaged or not a database");
    await bot.stop();
    const kept = readdirSync(dataFolder).filter((name) => readFileSync(join(dataFolder, name), "utf8") === garbage);
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toBe("verbatim.sqlite");
  });
});
