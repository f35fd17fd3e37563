import type { Span } from "./span.ts";

/** How a statement goes against claims that the same story holds. */
export interface Denial {
  /** `denies`: says that it isn't so. `distances`: says to have had no part in it. */
  readonly kind: "denies" | "distances";
  /** Whether the statement's own content is what is denied (“denied any suspension”), not what is said against it. */
  readonly ofContent: boolean;
  /** The words of the claims that the story states apart from the denial, in text order; none where it doesn't. */
  readonly claims: readonly Span[];
}
