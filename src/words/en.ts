import type { Problem } from "../domain/problem.ts";

/** Every word of the bot's own, in English. Plain text: renderers escape it like everything else. */
export const en = {
  commands: {},
  problem: (problem: Problem): string => problem.kind,
} as const;
