/** Whether passages bear a sentence out. */
export interface Support {
  /** How likely they do, 0 to 1. */
  readonly supported: number;
  /** What tells most against it; null from `supportedAt` on. `words` where it is none of the others. */
  readonly why: Doubt | null;
}

export type Doubt = "number" | "name" | "negation" | "speaker" | "words";

/** From here on a sentence counts as borne out. */
export const supportedAt = 0.5;
