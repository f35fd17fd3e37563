import type { ReadingRoom } from "../app/reading-room.ts";
import { UserError } from "../domain/user-error.ts";
import type { Words } from "../words/words.ts";
import { BatchError, type BatchErrorCode } from "./batch-error.ts";
import { createFields } from "./fields.ts";
import type { Line } from "./lines.ts";
import { operations } from "./operations/index.ts";

/** A request's own id, handed back as it came; null where it couldn't be read. */
export type RequestId = string | number | null;

export type BatchAnswer =
  | { readonly id: RequestId; readonly result: unknown }
  | { readonly id: RequestId; readonly error: { readonly code: BatchErrorCode; readonly message: string } };

export interface AnswerParts {
  readonly room: ReadingRoom;
  readonly words: Words;
  /** Notes a fault of ours and hands out the reference under which the log has it. */
  readonly reportFault: (error: unknown) => string;
}

/** Serves one line. Whatever is wrong with it becomes its answer: it never throws. */
export async function answerLine(line: Line, parts: AnswerParts): Promise<BatchAnswer> {
  let id: RequestId = null;
  try {
    const request = readRequest(line);
    id = readId(request);
    const fields = createFields(request);
    const op = fields.text("op");
    const operation = operations.get(op);
    if (!operation) throw new BatchError("unknown-op", `there is no op “${op.slice(0, 40)}”`);
    return { id, result: await operation(fields, parts.room) };
  } catch (error) {
    return { id, error: explain(error, parts) };
  }
}

function readRequest(line: Line): Readonly<Record<string, unknown>> {
  if (line.kind === "too-long") throw new BatchError("too-long", "the line is longer than any that is read");
  if (line.kind === "not-utf8") throw new BatchError("bad-request", "the line isn't UTF-8");
  const value = parse(line.text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BatchError("bad-request", "a request is a JSON object on a line of its own");
  }
  return value as Readonly<Record<string, unknown>>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BatchError("bad-request", "the line isn't JSON");
  }
}

function readId({ id }: Readonly<Record<string, unknown>>): RequestId {
  if (typeof id === "string" || typeof id === "number") return id;
  throw new BatchError("bad-request", "“id” must be a string or a number");
}

function explain(error: unknown, { words, reportFault }: AnswerParts) {
  if (error instanceof BatchError) return { code: error.code, message: error.message };
  if (error instanceof UserError) return { code: codeOf(error), message: words.problem(error.problem) };
  return { code: "internal" as const, message: `something went wrong here; the log has it as ${reportFault(error)}` };
}

function codeOf({ problem }: UserError): BatchErrorCode {
  return problem.kind === "unknown-article" || problem.kind === "too-long" ? problem.kind : "bad-request";
}
