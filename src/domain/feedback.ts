import type { ArticleId, GuildId, UserId } from "./ids.ts";

/** A thumb on an answer; a second thumb of the same person on the same message replaces the first. */
export interface Feedback {
  readonly messageId: string;
  readonly userId: UserId;
  readonly guildId: GuildId | null;
  readonly command: string;
  readonly helpful: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the store holds of a person, for `/privacy`. */
export interface PersonalData {
  readonly feedback: number;
  readonly shortKeys: number;
  /** Unanswered questions whose words a server keeps. */
  readonly questions: number;
  /** Channels in which their last question is known to follow-ups. */
  readonly topics: number;
  readonly articles: readonly ArticleId[];
}
