import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readBatchConfig, readConfig } from "../src/config.ts";
import { projectRoot } from "./project.ts";

const token = "a.token.that-is-made-up";

describe("the configuration", () => {
  it("is the terminal's where nothing is set", () => {
    expect(readConfig({})).toEqual({
      discord: null,
      dataFolder: resolve(projectRoot, "data", "local"),
      logLevel: null,
    });
  });

  it("is Discord's with nothing but a token", () => {
    expect(readConfig({ DISCORD_TOKEN: token }).discord).toEqual({
      token,
      apiUrl: "https://discord.com/api",
      guildId: null,
      messageContent: false,
      plainText: false,
    });
  });

  it("reads every variable", () => {
    const config = readConfig({
      DISCORD_TOKEN: ` ${token} `,
      DISCORD_API_URL: "http://127.0.0.1:4000/api/",
      DISCORD_GUILD: "123456789012345678",
      MESSAGE_CONTENT: "TRUE",
      PLAIN_TEXT: "true",
      VERBATIM_DATA: "elsewhere",
      LOG_LEVEL: "debug",
    });
    expect(config).toEqual({
      discord: {
        token,
        apiUrl: "http://127.0.0.1:4000/api",
        guildId: "123456789012345678",
        messageContent: true,
        plainText: true,
      },
      dataFolder: resolve("elsewhere"),
      logLevel: "debug",
    });
  });

  it("takes an empty variable as one that isn't set", () => {
    const empty = { DISCORD_TOKEN: "", DISCORD_GUILD: " ", MESSAGE_CONTENT: "", VERBATIM_DATA: "", LOG_LEVEL: "" };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it("names everything that is wrong at once, each with what to do, and never shows the token", () => {
    const wrong = {
      DISCORD_TOKEN: "Bot secret",
      DISCORD_API_URL: "discord.com",
      DISCORD_GUILD: "my server",
      MESSAGE_CONTENT: "maybe",
      PLAIN_TEXT: "1",
      LOG_LEVEL: "loud",
    };
    const read = () => readConfig(wrong);
    expect(read).toThrow(ConfigError);
    for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`^  ${name}=.*: (must|paste) `, "m"));
    expect(read).not.toThrow(/secret/);
  });

  it("asks for the token where there is no doing without", () => {
    expect(() => readConfig({}, { needsToken: true })).toThrow(/DISCORD_TOKEN=: must be set/);
    expect(readConfig({ DISCORD_TOKEN: token }, { needsToken: true }).discord?.token).toBe(token);
  });

  it("of a batch is its cap on text, whatever Discord's variables say", () => {
    expect(readBatchConfig({ DISCORD_GUILD: "wrong" })).toEqual({ textBytes: 256 * 1024 * 1024, logLevel: null });
    expect(readBatchConfig({ BATCH_MEGABYTES: "8" }).textBytes).toBe(8 * 1024 * 1024);
    expect(() => readBatchConfig({ BATCH_MEGABYTES: "0", LOG_LEVEL: "loud" })).toThrow(/BATCH_MEGABYTES=0.*LOG_LEVEL/s);
  });

  it("is documented variable by variable in .env.example", () => {
    const example = readFileSync(join(projectRoot, ".env.example"), "utf8");
    const documented = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]).sort();
    const source = readFileSync(join(projectRoot, "src", "config.ts"), "utf8");
    const read = [...new Set([...source.matchAll(/read\("([A-Z_]+)"/g)].map((match) => match[1]))].sort();
    expect(documented).toEqual(read);
  });
});
