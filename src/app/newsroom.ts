import type { Answer, CitedPassage } from "../domain/answer.ts";
import type { Article, ArticleSummary } from "../domain/article.ts";
import type { Citation, ReadSlice } from "../domain/citation.ts";
import type { Feedback, PersonalData } from "../domain/feedback.ts";
import type { GuildSettings } from "../domain/guild-settings.ts";
import type { ArticleId, ChannelId, GuildId, UserId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { QuoteCheck } from "../domain/quote-check.ts";
import type { SearchHit } from "../domain/search-hit.ts";
import type { Span } from "../domain/span.ts";
import type { SpeakerEntry } from "../domain/speaker-entry.ts";
import type { Summary, SummaryStyle } from "../domain/summary.ts";

/** The articles that a result cites, by id, so that it can be shown with its sources. */
export type Sources = ReadonlyMap<ArticleId, ArticleSummary>;

/** A use case's result, and the articles it cites. */
export interface Sourced<T> {
  readonly result: T;
  readonly sources: Sources;
}

/** The use cases as one object. Every one of them reads only what `library` may see. */
export interface Newsroom {
  ask(
    library: Library,
    wish: { question: string; articleId: ArticleId | null; limit?: number },
  ): Promise<Sourced<Answer>>;
  whoSaid(
    library: Library,
    wish: { quote: string; speaker: string | null; articleId: ArticleId | null },
  ): Promise<Sourced<QuoteCheck>>;
  quotesBy(library: Library, wish: QuotesWish): Promise<Sourced<QuotesBy>>;
  speakers(library: Library, typed: string, limit: number): Promise<readonly SpeakerEntry[]>;
  summarise(
    library: Library,
    wish: { articleId: ArticleId | null; style: SummaryStyle; sentences?: number; focus: string | null },
  ): Promise<Sourced<Summary>>;
  search(
    library: Library,
    wish: { words: string; articleId: ArticleId | null; limit: number },
  ): Promise<Sourced<readonly SearchHit[]>>;
  /** The sentences around a citation; `offset` moves the window by whole sentences. */
  around(library: Library, wish: AroundWish): Promise<Sourced<Surroundings>>;
  /** Articles whose title resembles what is typed, for autocompletion. */
  articles(library: Library, typed: string, limit: number): Promise<readonly ArticleSummary[]>;
  quotations(library: Library, articleId: ArticleId): Promise<{ article: Article; quotations: readonly Quotation[] }>;

  /** The library of a place: the server's own, or the person's where there is no server. */
  libraryOf(guildId: GuildId | null, userId: UserId): Promise<Library>;
  settings(guildId: GuildId): Promise<GuildSettings>;
  changeSettings(guildId: GuildId, change: Partial<GuildSettings>): Promise<GuildSettings>;

  recordFeedback(feedback: Feedback): Promise<void>;
  /** Keeps what a button can't hold for 30 days and hands out a short key. */
  rememberInput(owner: UserId, payload: string, now: number): Promise<string>;
  /** @throws UserError `expired-button` where the key is unknown or too old. */
  recallInput(key: string, now: number): Promise<string>;
  rememberReply(questionId: string, channelId: ChannelId, answerId: string, now: number): Promise<void>;
  takeReply(questionId: string): Promise<{ readonly channelId: ChannelId; readonly answerId: string } | null>;
  personalData(userId: UserId): Promise<PersonalData>;
  forgetPerson(userId: UserId): Promise<PersonalData>;
  readonly readSlice: ReadSlice;
}

export interface QuotesWish {
  readonly speaker: string;
  readonly topic: string | null;
  readonly directOnly: boolean;
  readonly articleId: ArticleId | null;
}

export interface QuotesBy {
  readonly speaker: SpeakerEntry;
  readonly quotations: readonly { readonly passage: CitedPassage; readonly quotation: Quotation }[];
}

export interface AroundWish {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
  readonly offset: number;
}

export interface Surroundings {
  /** The sentences of the window, joined as they stand. */
  readonly passage: Citation;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}
