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
      answerModel: null,
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
      answerModel: null,
    });
  });

  it("has a language model only where one is set up, with limits of its own", () => {
    const set = { ANSWER_MODEL_URL: "http://127.0.0.1:11434/v1/", ANSWER_MODEL: "small:3b" };
    const model = { url: "http://127.0.0.1:11434/v1", model: "small:3b", key: null, timeout: 6000, hourly: 120 };
    expect(readConfig(set).answerModel).toEqual(model);
    const limits = { ANSWER_MODEL_TIMEOUT: "12", ANSWER_MODEL_HOURLY: "30", ANSWER_MODEL_KEY: "sk-made-up" };
    expect(readConfig({ ...set, ...limits }).answerModel).toEqual({
      ...model,
      key: "sk-made-up",
      timeout: 12_000,
      hourly: 30,
    });
    expect(readConfig({ ANSWER_MODEL_TIMEOUT: "12" }).answerModel).toBeNull();
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["an address without a name", { ANSWER_MODEL_URL: "https://models.example/v1" }, /ANSWER_MODEL=: must be set/],
    ["a name without an address", { ANSWER_MODEL: "small" }, /ANSWER_MODEL_URL=: must be set/],
    ["no address", { ANSWER_MODEL_URL: "models.example", ANSWER_MODEL: "small" }, /ANSWER_MODEL_URL=…: must be/],
    [
      "a password in the address",
      { ANSWER_MODEL_URL: "https://me:hush@models.example/v1", ANSWER_MODEL: "small" },
      /ANSWER_MODEL_KEY/,
    ],
    [
      "a key that all on the way could read",
      { ANSWER_MODEL_URL: "http://models.example/v1", ANSWER_MODEL: "small", ANSWER_MODEL_KEY: "hush" },
      /ANSWER_MODEL_KEY=…: must be/,
    ],
    ["no patience", { ANSWER_MODEL_TIMEOUT: "0" }, /ANSWER_MODEL_TIMEOUT=0: must be/],
    ["too much patience", { ANSWER_MODEL_TIMEOUT: "31" }, /ANSWER_MODEL_TIMEOUT=31: must be/],
    ["no budget", { ANSWER_MODEL_HOURLY: "none" }, /ANSWER_MODEL_HOURLY=none: must be/],
  ])("refuses a language model with %s, and never shows a key or a password", (_, set, told) => {
    expect(() => readConfig(set)).toThrow(told);
    expect(() => readConfig(set)).not.toThrow(/hush/);
  });

  it.each(["http://localhost:8000/v1", "http://127.0.0.2/v1", "http://[::1]:8080/v1", "https://models.example/v1"])(
    "lets a key go to %s",
    (url) => {
      const set = { ANSWER_MODEL_URL: url, ANSWER_MODEL: "small", ANSWER_MODEL_KEY: "hush" };
      expect(readConfig(set).answerModel?.key).toBe("hush");
    },
  );

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
