import { resolve } from "node:path";
import { type LogLevel, logLevels } from "./observe/log.ts";
import { projectRoot } from "./project-root.ts";
import { operator } from "./words/en-operator.ts";

/** What the environment settles. */
export interface Config {
  /** Null where no token is set: then it runs in the terminal. */
  readonly discord: DiscordConfig | null;
  /** The folder that holds the database and the terminal's history. */
  readonly dataFolder: string;
  /** Null where it isn't set: each program has a default of its own. */
  readonly logLevel: LogLevel | null;
}

/** What the environment settles of the batch interface. */
export interface BatchConfig extends Pick<Config, "logLevel"> {
  /** Cap on the text of the articles that it holds, in bytes. */
  readonly textBytes: number;
}

export interface DiscordConfig {
  readonly token: string;
  /** Where Discord's REST interface is, without a slash at its end. */
  readonly apiUrl: string;
  /** The one server to which commands are deployed while developing; null for everywhere. */
  readonly guildId: string | null;
  /** Whether the Message Content intent may be asked for. */
  readonly messageContent: boolean;
  /** Plain text in place of cards everywhere; where not, each server settles it. */
  readonly plainText: boolean;
}

/** Says everything that is wrong with the environment at once. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export const defaultApiUrl = "https://discord.com/api";

/**
 * Reads the configuration from the environment; a variable that is empty counts as not set.
 * @throws ConfigError that names every variable that is missing or wrong and tells what to do.
 */
export function readConfig(environment: Environment, wish: { readonly needsToken?: boolean } = {}): Config {
  const { read, finish } = createReader(environment);
  const token = read("DISCORD_TOKEN", parseToken, words.token, wish.needsToken ? words.tokenMissing : null);
  const apiUrl = read("DISCORD_API_URL", parseUrl, words.url);
  const guildId = read("DISCORD_GUILD", parseId, words.guild);
  const messageContent = read("MESSAGE_CONTENT", parseFlag, words.flag) ?? false;
  const plainText = read("PLAIN_TEXT", parseFlag, words.flag) ?? false;
  const logLevel = read("LOG_LEVEL", parseLevel, words.oneOf(logLevels));
  const dataFolder = read("VERBATIM_DATA", parsePath, words.folder);
  finish();
  return {
    discord: token === null ? null : { token, apiUrl: apiUrl ?? defaultApiUrl, guildId, messageContent, plainText },
    dataFolder: dataFolder ?? resolve(projectRoot, "data", "local"),
    logLevel,
  };
}

/**
 * Reads what the batch interface needs; nothing of Discord's stands in its way.
 * @throws ConfigError that names every variable that is wrong and tells what to do.
 */
export function readBatchConfig(environment: Environment): BatchConfig {
  const { read, finish } = createReader(environment);
  const megabytes = read("BATCH_MEGABYTES", parseCount, words.count) ?? 256;
  const logLevel = read("LOG_LEVEL", parseLevel, words.oneOf(logLevels));
  finish();
  return { textBytes: megabytes * 1024 * 1024, logLevel };
}

type Environment = Readonly<Record<string, string | undefined>>;

const words = operator.config;

/** Reads variables one by one, notes what won't do, and in the end throws all of it at once. */
function createReader(environment: Environment) {
  const problems: string[] = [];
  return {
    /** The value of a variable; null where it isn't set. `missing` says what to do where it has to be. */
    read<T>(name: string, parse: (text: string) => T | undefined, wanted: string, missing: string | null = null) {
      const text = environment[name]?.trim() ?? "";
      const value = text === "" ? null : parse(text);
      if (text === "" && missing !== null) problems.push(words.problem(name, "", missing));
      if (value === undefined) problems.push(words.problem(name, name === "DISCORD_TOKEN" ? "…" : text, wanted));
      return value ?? null;
    },
    /** @throws ConfigError where anything was wrong. */
    finish() {
      if (problems.length > 0) throw new ConfigError([words.title, ...problems].join("\n"));
    },
  };
}

const parseToken = (text: string) => (/\s/.test(text) ? undefined : text);

function parseUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.search !== "" || url.hash !== "") return undefined;
  return text.replace(/\/$/, "");
}

const parseId = (text: string) => (/^\d{15,20}$/.test(text) ? text : undefined);

const parseFlag = (text: string) =>
  new Map([
    ["true", true],
    ["false", false],
  ]).get(text.toLowerCase());

const parseLevel = (text: string) => logLevels.find((level) => level === text.toLowerCase());

const parseCount = (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

const parsePath = (text: string) => (text.includes("\0") ? undefined : resolve(text));
