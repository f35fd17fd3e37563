import { resolve } from "node:path";
import type { AnswerModelConfig } from "./model/answer-model.ts";
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
  /** Null where no language model is set up, as it is by default. */
  readonly answerModel: AnswerModelConfig | null;
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
  const reader = createReader(environment);
  const { read, finish } = reader;
  const token = read("DISCORD_TOKEN", parseToken, words.token, wish.needsToken ? words.tokenMissing : null);
  const apiUrl = read("DISCORD_API_URL", parseUrl, words.url);
  const guildId = read("DISCORD_GUILD", parseId, words.guild);
  const messageContent = read("MESSAGE_CONTENT", parseFlag, words.flag) ?? false;
  const plainText = read("PLAIN_TEXT", parseFlag, words.flag) ?? false;
  const logLevel = read("LOG_LEVEL", parseLevel, words.oneOf(logLevels));
  const dataFolder = read("VERBATIM_DATA", parsePath, words.folder);
  const answerModel = readAnswerModel(reader);
  finish();
  return {
    discord: token === null ? null : { token, apiUrl: apiUrl ?? defaultApiUrl, guildId, messageContent, plainText },
    dataFolder: dataFolder ?? resolve(projectRoot, "data", "local"),
    logLevel,
    answerModel,
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

/** What these hold is never shown; an address may hold a password. */
const secrets: readonly string[] = ["DISCORD_TOKEN", "ANSWER_MODEL_KEY", "ANSWER_MODEL_URL"];

/** The optional language model: its address and its name are set, or neither. */
function readAnswerModel({ read }: Reader): AnswerModelConfig | null {
  const named = read("ANSWER_MODEL", parseModel, words.model);
  const url = read("ANSWER_MODEL_URL", parseModelUrl, words.modelUrl, named === null ? null : words.modelUrlMissing);
  const model = url === null ? named : read("ANSWER_MODEL", parseModel, words.model, words.modelMissing);
  // A key isn't told to everybody on the way.
  const parseKey = url === null || isPrivately(url) ? parseToken : () => undefined;
  const key = read("ANSWER_MODEL_KEY", parseKey, words.modelKey);
  const timeout = read("ANSWER_MODEL_TIMEOUT", parseSeconds, words.seconds) ?? defaultTimeout;
  const hourly = read("ANSWER_MODEL_HOURLY", parseCount, words.count) ?? defaultHourly;
  return url === null || model === null ? null : { url, model, key, timeout: timeout * 1000, hourly };
}

/** In seconds. A reader waits that long at most, and is then shown the excerpts alone. */
const defaultTimeout = 6;

/** Two questions a minute. */
const defaultHourly = 120;

type Reader = ReturnType<typeof createReader>;

/** Reads variables one by one, notes what won't do, and in the end throws all of it at once. */
function createReader(environment: Environment) {
  const problems: string[] = [];
  return {
    /** The value of a variable; null where it isn't set. `missing` says what to do where it has to be. */
    read<T>(name: string, parse: (text: string) => T | undefined, wanted: string, missing: string | null = null) {
      const text = environment[name]?.trim() ?? "";
      const value = text === "" ? null : parse(text);
      if (text === "" && missing !== null) problems.push(words.problem(name, "", missing));
      if (value === undefined) problems.push(words.problem(name, secrets.includes(name) ? "…" : text, wanted));
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

function parseModelUrl(text: string): string | undefined {
  const url = parseUrl(text);
  return url === undefined || new URL(url).username + new URL(url).password !== "" ? undefined : url;
}

/** Whether nobody on the way can read what is sent: by encryption, or since it doesn't leave this machine. */
function isPrivately(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === "https:" || hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname)
  );
}

const parseModel = (text: string) => (text.length <= 200 ? text : undefined);

const parseSeconds = (text: string) => (/^(?:[1-9]|[12]\d|30)$/.test(text) ? Number(text) : undefined);

const parseId = (text: string) => (/^\d{15,20}$/.test(text) ? text : undefined);

const parseFlag = (text: string) =>
  new Map([
    ["true", true],
    ["false", false],
  ]).get(text.toLowerCase());

const parseLevel = (text: string) => logLevels.find((level) => level === text.toLowerCase());

const parseCount = (text: string) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

const parsePath = (text: string) => (text.includes("\0") ? undefined : resolve(text));
