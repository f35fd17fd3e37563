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

export interface DiscordConfig {
  readonly token: string;
  /** Where Discord's REST interface is, without a slash at its end. */
  readonly apiUrl: string;
  /** The one server to which commands are deployed while developing; null for everywhere. */
  readonly guildId: string | null;
  /** Whether the Message Content intent may be asked for. */
  readonly messageContent: boolean;
  /** Plain text in place of cards wherever a server hasn't settled it itself. */
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
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  wish: { readonly needsToken?: boolean } = {},
): Config {
  const problems: string[] = [];
  const words = operator.config;
  /** Reads a variable where it is set; what won't do is noted, without showing a secret. */
  const read = <T>(name: string, parse: (text: string) => T | undefined, wanted: string, secret = false): T | null => {
    const text = environment[name]?.trim() ?? "";
    if (text === "") return null;
    const value = parse(text);
    if (value !== undefined) return value;
    problems.push(words.problem(name, secret ? "…" : text, wanted));
    return null;
  };

  const token = read("DISCORD_TOKEN", parseToken, words.token, true);
  const apiUrl = read("DISCORD_API_URL", parseUrl, words.url);
  const guildId = read("DISCORD_GUILD", parseId, words.guild);
  const messageContent = read("MESSAGE_CONTENT", parseFlag, words.flag);
  const plainText = read("PLAIN_TEXT", parseFlag, words.flag);
  const logLevel = read("LOG_LEVEL", parseLevel, words.oneOf(logLevels));
  const dataFolder = read("VERBATIM_DATA", parsePath, words.folder);
  if (wish.needsToken && (environment.DISCORD_TOKEN?.trim() ?? "") === "") {
    problems.push(words.problem("DISCORD_TOKEN", "", words.tokenMissing));
  }
  if (problems.length > 0) throw new ConfigError([words.title, ...problems].join("\n"));

  return {
    discord:
      token === null
        ? null
        : {
            token,
            apiUrl: apiUrl ?? defaultApiUrl,
            guildId,
            messageContent: messageContent ?? false,
            plainText: plainText ?? false,
          },
    dataFolder: dataFolder ?? resolve(projectRoot, "data", "local"),
    logLevel,
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

const parsePath = (text: string) => (text.includes("\0") ? undefined : resolve(text));
