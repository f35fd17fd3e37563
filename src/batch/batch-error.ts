/** What can be wrong with a request, as its answer says it. */
export type BatchErrorCode =
  | "bad-request"
  | "unknown-article"
  | "unknown-op"
  | "not-implemented"
  | "too-long"
  | "internal";

/** A request that can't be served; its message, for whoever wrote the request, says what to change. */
export class BatchError extends Error {
  override readonly name = "BatchError";
  readonly code: BatchErrorCode;

  constructor(code: BatchErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
