import type { Answer } from "../domain/answer.ts";
import type { Article, ArticleSummary } from "../domain/article.ts";
import type { ReadSlice } from "../domain/citation.ts";
import type { Feedback, PersonalData } from "../domain/feedback.ts";
import type { Gaps } from "../domain/gap.ts";
import type { GuildSettings } from "../domain/guild-settings.ts";
import type { ArticleId, ChannelId, GuildId, UserId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { SearchHit } from "../domain/search-hit.ts";
import type { SpeakerEntry } from "../domain/speaker-entry.ts";
import type { Summary } from "../domain/summary.ts";
import type { AroundWish, Surroundings } from "./around.ts";
import type { AskWish } from "./ask.ts";
import type { ConversationTurn, ConversationWish } from "./converse.ts";
import type { Unanswered } from "./gaps.ts";
import type { MorePassages, MoreWish } from "./more.ts";
import type { QuotesBy, QuotesWish } from "./quotes-by.ts";
import type { SearchWish } from "./search.ts";
import type { SettingsChange } from "./settings.ts";
import type { Sourced } from "./sourced.ts";
import type { SummariseWish } from "./summarise.ts";
import type { WhoSaidWish } from "./who-said.ts";

/** The use cases as one object. Every one of them reads only what `library` may see. */
export interface Newsroom {
  ask(library: Library, wish: AskWish): Promise<Sourced<Answer>>;
  /** Answers as `ask` does, with a follow-up completed first; keeps for 24 hours what it was about. */
  converse(library: Library, wish: ConversationWish, now: number): Promise<Sourced<ConversationTurn>>;
  /** What the story has on a question beyond its answer, a page at a time from 1. */
  more(library: Library, reader: UserId, wish: MoreWish, now: number): Promise<Sourced<MorePassages>>;
  whoSaid(library: Library, wish: WhoSaidWish): Promise<Sourced<QuoteCheck>>;
  quotesBy(library: Library, wish: QuotesWish): Promise<Sourced<QuotesBy>>;
  /** The speakers whose name resembles what is typed, most quoted first where nothing is. */
  speakers(library: Library, typed: string, limit: number): Promise<readonly SpeakerEntry[]>;
  summarise(library: Library, wish: SummariseWish): Promise<Sourced<Summary>>;
  search(library: Library, wish: SearchWish): Promise<Sourced<readonly SearchHit[]>>;
  /** The sentences around a citation. @throws UserError `fair-share` where this person has read enough for an hour. */
  around(library: Library, reader: UserId, wish: AroundWish, now: number): Promise<Sourced<Surroundings>>;
  /** Articles whose title holds what is typed, for autocompletion. */
  articles(library: Library, typed: string, limit: number): Promise<readonly ArticleSummary[]>;
  /** All quotations of an article. @throws UserError `unknown-article`. */
  quotations(
    library: Library,
    id: ArticleId,
  ): Promise<{ readonly article: Article; readonly quotations: readonly Quotation[] }>;

  /** The library of a place: the server's own, or the person's where there is no server. */
  libraryOf(guildId: GuildId | null, userId: UserId): Promise<Library>;
  /** A server's settings; the defaults in DMs (null). */
  settings(guildId: GuildId | null): Promise<GuildSettings>;
  /** Two changes at once are made one after the other. Words that a server doesn't keep any more are dropped at once. */
  changeSettings(guildId: GuildId, change: SettingsChange): Promise<GuildSettings>;

  /** Never rejects: an answer doesn't fail because what is missing can't be noted. */
  recordGap(unanswered: Unanswered, now: number): void;
  /** What a server's stories left unanswered in the 30 days before `now`. */
  gaps(guildId: GuildId, now: number): Promise<Gaps>;
  recordFeedback(feedback: Feedback): Promise<void>;
  /** Keeps what a button can't hold for 30 days and hands out a short key. */
  rememberInput(owner: UserId, payload: string, now: number): Promise<string>;
  /** @throws UserError `expired-button` where the key is unknown or too old. */
  recallInput(key: string, now: number): Promise<string>;
  rememberReply(questionId: string, channelId: ChannelId, answerId: string, now: number): Promise<void>;
  takeReply(questionId: string): Promise<{ readonly channelId: ChannelId; readonly answerId: string } | null>;
  /** Drops short keys, remembered replies, topics and unanswered questions that are out of date. */
  prune(now: number): Promise<void>;
  personalData(userId: UserId): Promise<PersonalData>;
  forgetPerson(userId: UserId): Promise<PersonalData>;
  /** Resolves when what is kept after answers is kept: before the store is closed. */
  settled(): Promise<void>;
  /** Whether a language model may connect passages, where a server doesn't have it otherwise. */
  readonly hasModel: boolean;
  readonly readSlice: ReadSlice;
}
