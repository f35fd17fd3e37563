import { randomInt } from "node:crypto";
import type { Log } from "./log.ts";

/** Notes a fault of ours and hands out the reference that a person is shown and the log holds. */
export type ReportFault = (error: unknown, facts?: Readonly<Record<string, unknown>>) => string;

// Without letters and digits that look alike, since a person may have to read it out.
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

export const createReportFault =
  (log: Log): ReportFault =>
  (error, facts = {}) => {
    const reference = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join("");
    log.error({ ...facts, reference, err: error }, "a fault");
    return reference;
  };
