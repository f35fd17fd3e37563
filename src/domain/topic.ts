import type { ArticleId, ChannelId, UserId } from "./ids.ts";
import type { Span } from "./span.ts";

/** What somebody's last question in a channel or thread was about: no more than a follow-up is completed with. */
export interface Topic {
  readonly channelId: ChannelId;
  readonly userId: UserId;
  /** As it was understood, so that a follow-up to a follow-up can be completed, too. */
  readonly question: string;
  /** The words that answered it; null where none did. */
  readonly cited: { readonly articleId: ArticleId; readonly version: number; readonly span: Span } | null;
  /** Asked for nobody else to see: then nobody else's follow-up takes it up. */
  readonly private: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
