import type { UnansweredReason } from "./answer.ts";
import type { GuildId, UserId } from "./ids.ts";

/** A question that a server's stories didn't answer, as it is kept. */
export interface Gap {
  readonly guildId: GuildId;
  readonly reason: UnansweredReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Null where the server doesn't keep words; then the day is all that is kept of the moment, too. */
  readonly question: GapQuestion | null;
}

export interface GapQuestion {
  readonly text: string;
  /** Kept so that it goes when they have their data deleted; shown to nobody. */
  readonly askedBy: UserId;
}

/** How often a reason stood in the way of an answer. */
export interface GapCount {
  readonly reason: UnansweredReason;
  readonly number: number;
}

/** What moderators see of their server's gaps. */
export interface Gaps {
  /** Most frequent first. */
  readonly counts: readonly GapCount[];
  /** Newest first. */
  readonly questions: readonly { readonly text: string; readonly reason: UnansweredReason; readonly at: number }[];
}
