import { type Answer, shownPassages } from "../domain/answer.ts";
import type { ArticleId, ChannelId, UserId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import { spanLength } from "../domain/span.ts";
import type { Topic } from "../domain/topic.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { FollowUp } from "../knowledge/question/follow-up/follow-up.ts";
import { ask } from "./ask.ts";
import { type Connector, unconnected } from "./connect.ts";
import { questionLimit, readInput } from "./input.ts";
import type { RecentTopics } from "./recent-topics.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

/** How long a reply or a follow-up's button knows what the answer was about: 24 hours, in milliseconds. */
export const topicLife = 24 * 60 * 60 * 1000;

/** How long a new question of the same person may still mean the one before, in milliseconds. */
const soon = 10 * 60 * 1000;

/** The longest question that follow-ups are completed with, in UTF-16 code units. */
const longestTopic = 200;

/** A longer answer names too much for “he” to be clear, in UTF-16 code units. */
const longestAnswer = 100;

export interface ConversationWish {
  readonly question: string;
  readonly articleId: ArticleId | null;
  /** A channel or a thread. */
  readonly channelId: ChannelId;
  readonly askedBy: UserId;
  readonly private: boolean;
  readonly follows: Following;
}

/**
 * What a question may follow. `answer`: it replies to one, `of` whom is known or not. `soon`: what the same person asked
 * there some minutes ago. `nothing`: it was understood before.
 */
export type Following =
  | { readonly kind: "answer"; readonly of: UserId | null }
  | { readonly kind: "soon" }
  | { readonly kind: "nothing" };

export interface ConversationTurn {
  readonly answer: Answer;
  /** The question as it was understood, which can be asked again on its own. */
  readonly question: string;
  /** What it was completed with; null where it stood on its own. */
  readonly about: string | null;
  /** The one article that was asked; null where all were. */
  readonly articleId: ArticleId | null;
}

export interface ConversationParts {
  readonly shelf: Shelf;
  readonly knowledge: Knowledge;
  readonly topics: Pick<RecentTopics, "keep" | "get" | "newest">;
  readonly connector?: Connector;
}

/** Answers a question as `ask` does; one that makes no sense without the one before is completed first. */
export async function converse(
  parts: ConversationParts,
  library: Library,
  wish: ConversationWish,
  now: number,
): Promise<Sourced<ConversationTurn>> {
  const { shelf, knowledge, topics, connector = unconnected } = parts;
  const typed = readInput(wish.question, questionLimit, "empty-question");
  const topic = knowledge.mayFollowUp(typed) ? await topicBefore(topics, wish, now) : null;
  const place = topic && (await placeOf(topic, shelf, library));
  const followUp = topic && (await complete(typed, topic, place, parts));
  const question = followUp?.question ?? typed;

  const put = (articleId: ArticleId | null) => ask(shelf, knowledge, library, { question, articleId }, connector);
  const near = followUp && wish.articleId === null ? (place?.articleId ?? null) : null;
  const nearby = near === null ? null : await put(near);
  const isNear = nearby?.result.kind === "answered";
  const articleId = isNear ? near : wish.articleId;
  const asked = isNear ? nearby : await put(articleId);

  keep(topics, question, asked.result, wish, now);
  return { ...asked, result: { answer: asked.result, question, about: followUp?.about ?? null, articleId } };
}

async function topicBefore(
  topics: ConversationParts["topics"],
  { channelId, askedBy, follows }: ConversationWish,
  now: number,
): Promise<Topic | null> {
  if (follows.kind === "nothing") return null;
  if (follows.kind === "soon") return topics.get(channelId, askedBy, now - soon);
  const topic = await topics.get(channelId, follows.of ?? askedBy, now - topicLife);
  if (topic === null && follows.of === null) return topics.newest(channelId, now - topicLife);
  return topic?.private && topic.userId !== askedBy ? null : topic;
}

/** The place that was cited, where the library still has that article. */
async function placeOf({ cited }: Topic, shelf: Shelf, library: Library): Promise<Topic["cited"]> {
  if (cited === null) return null;
  const listed = await shelf.list(library);
  return listed.some(({ id }) => id === cited.articleId) ? cited : null;
}

async function complete(
  typed: string,
  topic: Topic,
  place: Topic["cited"],
  { shelf, knowledge }: ConversationParts,
): Promise<FollowUp | null> {
  const isShort = place !== null && spanLength(place.span) <= longestAnswer;
  const answer = isShort ? await shelf.readSlice(place.articleId, place.version, place.span) : null;
  const followUp = knowledge.followUp(typed, { question: topic.question, answer });
  return followUp && followUp.question.length <= questionLimit ? followUp : null;
}

/** What nothing in the stories is about is no topic: the one before stays. */
function keep(
  topics: ConversationParts["topics"],
  question: string,
  answer: Answer,
  { channelId, askedBy, private: isPrivate }: ConversationWish,
  at: number,
): void {
  const isAnswered = answer.kind === "answered";
  if (!isAnswered && !(answer.kind === "unanswered" && answer.reason !== "nothing-about-it")) return;
  const [first] = isAnswered ? shownPassages(answer) : [];
  const place = isAnswered ? (answer.shortest ?? first?.citation ?? null) : null;
  const cited = place && { articleId: place.articleId, version: place.version, span: place.span };
  topics.keep({
    channelId,
    userId: askedBy,
    question: lastSentence(question),
    cited,
    private: isPrivate,
    at,
  });
}

/** “I missed it. How long did the call last?” is about what its last sentence asks. */
function lastSentence(question: string): string {
  const last = question.split(/(?<=[.!?])\s+/).at(-1) ?? question;
  return last.slice(0, longestTopic);
}
