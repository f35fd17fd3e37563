import type OpenAI from "openai";
import type { AnswerModelConfig, ChatFailure } from "./answer-model.ts";
import { boundedFetch, TooLarge } from "./bounded-fetch.ts";
import type { Prompt } from "./prompt.ts";
import { readCompletion } from "./read-completion.ts";

export type ChatReply =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "failed";
      readonly failure: ChatFailure;
      /** How long the endpoint asks to be left alone, in milliseconds; null where it doesn't say. */
      readonly retryAfter: number | null;
    };

/** The most that is read of an answer, in bytes; three sentences take less than one thousandth. */
const mostBytes = 256 * 1024;

/** The most that the model may write, in tokens. */
const mostTokens = 400;

/** Sends a prompt once and gives back what the model wrote. Never rejects: no error of the library's gets out of here. */
export function createChat(config: AnswerModelConfig): (prompt: Prompt) => Promise<ChatReply> {
  let client: Promise<OpenAI> | null = null;
  return async ({ system, user }) => {
    // The library's own timeout ends with the headers; this one covers the body, too.
    const signal = AbortSignal.timeout(config.timeout);
    try {
      client ??= openClient(config);
      const completion = await (await client).chat.completions.create(
        {
          model: config.model,
          messages: [
            { role: "system", content: system },
            { role: "user", content: user },
          ],
          temperature: 0,
          seed: 1,
          max_tokens: mostTokens,
        },
        { signal },
      );
      const read = readCompletion(completion);
      return read.kind === "text" ? read : failed(read.failure);
    } catch (error) {
      return signal.aborted ? failed("late") : failureOf(error);
    }
  };
}

// Loaded with the first question: a start with no model pays nothing for it.
async function openClient({ url, key, timeout }: AnswerModelConfig): Promise<OpenAI> {
  const { default: Client } = await import("openai");
  return new Client({
    baseURL: url,
    // Everything that the library would otherwise take from variables meant for OpenAI's own service is set here.
    apiKey: key ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    ...(key === null ? { defaultHeaders: { Authorization: null } } : {}),
    logLevel: "off",
    maxRetries: 0,
    timeout,
    fetch: boundedFetch(mostBytes),
  });
}

const failed = (failure: ChatFailure, retryAfter: number | null = null): ChatReply => ({
  kind: "failed",
  failure,
  retryAfter,
});

// By status and cause alone: messages may hold what was sent, and the key.
function failureOf(error: unknown): ChatReply {
  if (causes(error).some((cause) => cause instanceof TooLarge)) return failed("too-large");
  // what it sent is no JSON
  if (error instanceof SyntaxError) return failed("unreadable");
  const status = error instanceof Error && "status" in error ? Number(error.status) : Number.NaN;
  if (status === 429 || status >= 500) return failed("busy", retryAfterOf(error));
  if (status >= 300 && status < 400) return failed("redirected");
  return status >= 400 ? failed("refused") : failed("unreachable");
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let cause = error; cause instanceof Error && chain.length < 5; cause = cause.cause) chain.push(cause);
  return chain;
}

/** `Retry-After` in seconds; a date is left to the rest that failures bring anyway. */
function retryAfterOf(error: unknown): number | null {
  const headers = error instanceof Error && "headers" in error ? error.headers : null;
  const seconds = headers instanceof Headers ? Number(headers.get("retry-after") ?? Number.NaN) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
