import type { Article, ArticleSummary } from "../domain/article.ts";
import type { Feedback, PersonalData } from "../domain/feedback.ts";
import type { Gap, Gaps } from "../domain/gap.ts";
import type { GuildSettings } from "../domain/guild-settings.ts";
import type { ArticleId, ChannelId, GuildId, UserId } from "../domain/ids.ts";
import type { Span } from "../domain/span.ts";
import type { Topic } from "../domain/topic.ts";

/**
 * Everything that outlives the process. What a promise has resolved for survives a crash; every method fails with a
 * `StoreError` that says what to do, and has changed nothing then.
 */
export interface Store {
  readonly articles: ArticleStore;
  readonly annotations: AnnotationStore;
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly shortKeys: ShortKeyStore;
  readonly replies: ReplyStore;
  readonly gaps: GapStore;
  readonly topics: TopicStore;
  readonly people: PeopleStore;
  /** Finishes what was accepted; what is called later fails with `closed`. */
  close(): Promise<void>;
}

/** A sentence or run of sentences that can be found by its words. */
export interface IndexedPassage {
  readonly span: Span;
  /** The analysed terms (stems), separated by white space: every engine indexes these, lower-case, and nothing else. */
  readonly terms: string;
}

/** An article, and what is kept of its annotation (JSON); null where nothing is. */
export interface KeptArticle {
  readonly article: Article;
  readonly annotations: string | null;
}

export interface ArticleStore {
  /**
   * Adds an article to a library, or a new version of it, with its passages, in one transaction. Putting a stored version
   * again replaces its metadata and passages.
   * @throws StoreError `version-exists` where that version is stored with another text, in whichever library: an id and
   * a version name one text, so that a citation can be checked by them
   */
  put(libraryKey: string, article: Article, passages: readonly IndexedPassage[]): Promise<void>;
  /** The newest version of each article of the libraries, by title. */
  list(libraryKeys: readonly string[]): Promise<readonly ArticleSummary[]>;
  /** The newest version where none is named; null where it isn't in one of the libraries. */
  get(libraryKeys: readonly string[], id: ArticleId, version?: number): Promise<Article | null>;
  /**
   * The newest versions of some articles in the order of `ids`, those left out that aren't in one of the libraries; each
   * with what is kept of its annotation by this annotator version.
   */
  getAll(
    libraryKeys: readonly string[],
    ids: readonly ArticleId[],
    annotatorVersion: string,
  ): Promise<readonly KeptArticle[]>;
  /** The stored text under a span of one version, whichever library it is in; null where there is none. */
  readSlice(id: ArticleId, version: number, span: Span): Promise<string | null>;
  /**
   * Articles whose passages hold the terms (stems), at most `limit`, in the order stated at `findCandidates`: all terms in
   * one passage first, then by how rare the terms are that one passage holds, then the newest, then by id.
   */
  candidates(libraryKeys: readonly string[], terms: readonly string[], limit: number): Promise<readonly ArticleId[]>;
  /** Takes an article out with its versions, passages and annotations; false where it wasn't there. */
  remove(libraryKey: string, id: ArticleId): Promise<boolean>;
}

/**
 * Derived results, kept so that they needn't be made again; never the only copy of anything. Their keys are made by
 * `contentHash`, so that they go with the article.
 */
export interface AnnotationStore {
  get(contentHash: string, annotatorVersion: string): Promise<string | null>;
  /** Keeps a result (JSON) and drops those of other annotator versions of the same content. */
  put(contentHash: string, annotatorVersion: string, json: string): Promise<void>;
}

export interface SettingsStore {
  /** The default settings where the server has changed nothing. */
  get(guildId: GuildId): Promise<GuildSettings>;
  /** Changes some fields in one transaction and gives back all of them. */
  update(guildId: GuildId, change: Partial<GuildSettings>): Promise<GuildSettings>;
}

export interface FeedbackStore {
  record(feedback: Feedback): Promise<void>;
  /** How many found answers helpful and how many did not, in a server (null: in DMs). */
  count(guildId: GuildId | null): Promise<{ readonly helpful: number; readonly unhelpful: number }>;
}

/** What a button's id is too short to hold, under a short random key. */
export interface ShortKeyStore {
  /** Keeps a payload for its owner until `expiresAt` (milliseconds since the epoch) and hands out its key. */
  put(owner: UserId, payload: string, expiresAt: number): Promise<string>;
  /** Null where the key is unknown or expired at `now`. */
  get(key: string, now: number): Promise<{ readonly owner: UserId; readonly payload: string } | null>;
  /** Drops what has expired and says how many. */
  prune(now: number): Promise<number>;
}

/** Which message answered which question, so that a deleted question takes its answer with it. */
export interface ReplyStore {
  put(questionId: string, channelId: ChannelId, answerId: string, at: number): Promise<void>;
  /** Hands out the answer and forgets it; null where there is none. */
  take(questionId: string): Promise<{ readonly channelId: ChannelId; readonly answerId: string } | null>;
  /** Drops what is older than `before` and says how many. */
  prune(before: number): Promise<number>;
}

/** How many questions' words are kept of one server; older ones make room. */
export const mostGapQuestions = 200;

/** Questions that found no answer, for the moderators of the server where they were asked. */
export interface GapStore {
  /** Counts it for its day and reason; keeps its words where it has them. */
  record(gap: Gap): Promise<void>;
  /** The counts since the day of `since` (milliseconds since the epoch), and at most `limit` questions since then. */
  read(guildId: GuildId, since: number, limit: number): Promise<Gaps>;
  /** Drops all words of a server, not the counts, and says how many questions that were. */
  dropQuestions(guildId: GuildId): Promise<number>;
  /** Drops words from before a moment and counts from before its day, and says how many entries that were. */
  prune(before: number): Promise<number>;
}

/** What the last question of a person in a channel was about. Moments are milliseconds since the epoch. */
export interface TopicStore {
  /** Replaces those of the same person and channel, in one transaction. */
  put(topics: readonly Topic[]): Promise<void>;
  /** Null where the person asked nothing there since that moment. */
  get(channelId: ChannelId, userId: UserId, since: number): Promise<Topic | null>;
  /** The newest of a channel that isn't private, whoever asked. */
  newest(channelId: ChannelId, since: number): Promise<Topic | null>;
  /** Drops what is from before a moment and says how many. */
  prune(before: number): Promise<number>;
}

export interface PeopleStore {
  /** What is stored of a person. */
  show(userId: UserId): Promise<PersonalData>;
  /** Deletes all that is stored of a person, their own articles included, and says what it was. */
  forget(userId: UserId): Promise<PersonalData>;
}
