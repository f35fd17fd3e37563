import type { Citation } from "./citation.ts";
import type { Denial } from "./denial.ts";
import type { Span } from "./span.ts";

/** What the story has against words that are shown: their denial, or the claim that they deny. */
export interface OtherSide {
  readonly is: "claim" | "denial";
  readonly kind: Denial["kind"];
  /** Who denies it, by name; null where the story doesn't tell. */
  readonly denier: string | null;
  readonly citation: Citation;
  /** The claim or the denial within the citation. */
  readonly marks: readonly Span[];
}
