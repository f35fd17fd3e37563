import { defaultGuildSettings } from "../domain/guild-settings.ts";
import type { UserId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnswerModel } from "../model/answer-model.ts";
import type { Store } from "../store/store.ts";
import { createAfterwards } from "./afterwards.ts";
import { around } from "./around.ts";
import { ask } from "./ask.ts";
import { type ConnectOutcome, createConnector, unconnected } from "./connect.ts";
import { converse, topicLife } from "./converse.ts";
import { type CountSentences, createFairShare } from "./fair-share.ts";
import { findTitles } from "./find-titles.ts";
import { gapLife, readGaps, recordGap } from "./gaps.ts";
import { libraryOf } from "./library-of.ts";
import { more } from "./more.ts";
import type { Newsroom } from "./newsroom.ts";
import { openArticle } from "./opened.ts";
import { quotesBy } from "./quotes-by.ts";
import { createRecentTopics } from "./recent-topics.ts";
import { saving } from "./saving.ts";
import { search } from "./search.ts";
import { createSettings } from "./settings.ts";
import type { Shelf } from "./shelf.ts";
import { recallInput, rememberInput, shortKeyLife } from "./short-keys.ts";
import { speakers } from "./speakers.ts";
import { summarise } from "./summarise.ts";
import { whoSaid } from "./who-said.ts";

/** What the use cases work with: where articles are, what can be found in them, and what is kept. */
export interface NewsroomParts {
  readonly shelf: Shelf;
  readonly knowledge: Knowledge;
  readonly store: Pick<Store, "settings" | "feedback" | "shortKeys" | "replies" | "gaps" | "topics" | "people">;
  /** A language model that may connect passages; left out where there is none. */
  readonly model?: AnswerModel;
  /** Told how it went with each question that was put to it. */
  readonly onModelOutcome?: (outcome: ConnectOutcome) => void;
  /** Told where something couldn't be kept that no answer depends on, as on a full disk. */
  readonly onNotKept?: (error: unknown) => void;
}

export function createNewsroom(parts: NewsroomParts): Newsroom {
  const { shelf, knowledge, store, onNotKept, model, onModelOutcome = () => {} } = parts;
  const fairShare = createFairShare();
  const settings = createSettings(store.settings);
  const isWanted = async ({ owner }: Library): Promise<boolean> =>
    owner.kind !== "guild" || (await settings.get(owner.guildId)).usesModel;
  const connector = model ? createConnector({ model, knowledge, isWanted, onOutcome: onModelOutcome }) : unconnected;
  const afterwards = createAfterwards(onNotKept);
  const topics = createRecentTopics(store.topics, onNotKept);
  // Whoever asks what is stored is told all of it, what still waits to be written included.
  const settled = async (): Promise<void> => {
    await topics.flush();
    await afterwards.settled();
  };
  const counting =
    (reader: UserId, now: number): CountSentences =>
    (articleId, sentences, total) =>
      fairShare.take(reader, articleId, sentences, total, now);
  return {
    ask: (library, wish) => ask(shelf, knowledge, library, wish, connector),
    converse: (library, wish, now) => converse({ shelf, knowledge, topics, connector }, library, wish, now),
    more: (library, reader, wish, now) => more(shelf, knowledge, library, wish, counting(reader, now), connector),
    whoSaid: (library, wish) => whoSaid(shelf, knowledge, library, wish),
    quotesBy: (library, wish) => quotesBy(shelf, knowledge, library, wish),
    speakers: (library, typed, limit) => speakers(shelf, knowledge, library, typed, limit),
    summarise: (library, wish) => summarise(shelf, knowledge, library, wish),
    search: (library, wish) => search(shelf, knowledge, library, wish),
    around: (library, reader, wish, now) => around(shelf, library, wish, counting(reader, now)),
    articles: async (library, typed, limit) => findTitles(typed, await shelf.list(library), limit),
    async quotations(library, id) {
      const { article, quotations } = await openArticle(shelf, library, id);
      return { article, quotations };
    },

    libraryOf: (guildId, userId) => libraryOf(settings, guildId, userId),
    settings: async (guildId) => (guildId === null ? defaultGuildSettings : settings.get(guildId)),
    async changeSettings(guildId, change) {
      const changed = await saving(settings.change(guildId, change));
      if (!changed.keepsQuestions) {
        await afterwards.settled();
        await saving(store.gaps.dropQuestions(guildId));
      }
      return changed;
    },

    recordGap: (unanswered, now) => afterwards.do(() => recordGap(store.gaps, settings, unanswered, now)),
    async gaps(guildId, now) {
      await afterwards.settled();
      return readGaps(store.gaps, guildId, now);
    },

    recordFeedback: (feedback) => saving(store.feedback.record(feedback)),
    rememberInput: (owner, payload, now) => saving(rememberInput(store.shortKeys, owner, payload, now)),
    recallInput: (key, now) => recallInput(store.shortKeys, key, now),
    rememberReply: (questionId, channelId, answerId, now) => store.replies.put(questionId, channelId, answerId, now),
    takeReply: (questionId) => store.replies.take(questionId),
    async prune(now) {
      await store.shortKeys.prune(now);
      await store.replies.prune(now - shortKeyLife);
      await store.gaps.prune(now - gapLife);
      await topics.prune(now - topicLife);
    },
    async personalData(userId) {
      await settled();
      return store.people.show(userId);
    },
    async forgetPerson(userId) {
      await settled();
      return saving(store.people.forget(userId));
    },
    settled,
    hasModel: model !== undefined,
    readSlice: shelf.readSlice,
  };
}
