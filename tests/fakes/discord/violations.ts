import type { JsonObject } from "./json.ts";

/** Something the bot did that Discord refuses, or that we don't allow ourselves. */
export interface Violation {
  /** Discord's error code; 0 where it has none. */
  readonly code: number;
  readonly message: string;
  /** Method and path, or the gateway's opcode. */
  readonly where: string;
  /** Discord's errors by field, where there are any. */
  readonly errors: JsonObject | null;
}

export interface Violations {
  readonly all: readonly Violation[];
  record(violation: Violation): void;
  /** Hands out what was recorded and starts afresh: for a test that provokes one. */
  take(): readonly Violation[];
}

export function createViolations(): Violations {
  const all: Violation[] = [];
  return {
    all,
    record(violation) {
      all.push(violation);
    },
    take: () => all.splice(0),
  };
}
