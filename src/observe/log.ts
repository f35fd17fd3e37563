import { type DestinationStream, destination, type Logger, pino } from "pino";
import { describeError } from "./describe-error.ts";

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Notes what happens, as facts and a sentence. What people write to the bot is never among the facts. */
export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** A log of JSON lines on standard error, so that standard output belongs to the program's answers. */
export function createLog(level: LogLevel, to: DestinationStream = destination({ dest: 2, sync: true })): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } }, to);
}
