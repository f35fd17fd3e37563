/** Why Discord can't be used: it refuses the token, it refuses the Message Content intent, or it can't be reached. */
export type LoginFailure = "token" | "intents" | "unreachable";

/** Discord lets us not in, and whoever runs the bot can mend that. */
export class LoginError extends Error {
  override readonly name = "LoginError";
  readonly reason: LoginFailure;

  constructor(reason: LoginFailure, cause: unknown) {
    super(`Discord: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * What discord.js throws, as a LoginError where it is one. A refused token comes as its own error, as status 401 or as a
 * plain error after close code 4004; refused intents as plain errors after 4013 and 4014.
 */
export function asLoginError(error: unknown): unknown {
  if (error instanceof LoginError || !(error instanceof Error)) return error;
  const reason = reasonOf(error);
  return reason === null ? error : new LoginError(reason, error);
}

function reasonOf(error: Error): LoginFailure | null {
  if (tokenErrors.some((text) => codeOf(error) === text || error.message === text)) return "token";
  if ("status" in error && error.status === 401) return "token";
  if (intentErrors.includes(error.message)) return "intents";
  return isNetworkError(error) ? "unreachable" : null;
}

const tokenErrors = ["TokenInvalid", "Authentication failed"];
const intentErrors = ["Used disallowed intents", "Used invalid intents"];
const networkErrors = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
];

const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");

// undici wraps what the socket says as a cause; a timeout aborts.
function isNetworkError(error: Error): boolean {
  const code = codeOf(error);
  if (networkErrors.includes(code) || code.startsWith("UND_ERR_") || error.name === "AbortError") return true;
  return error.cause instanceof Error && isNetworkError(error.cause);
}
