import type { ChannelId } from "../../domain/ids.ts";
import type { ReplyStore } from "../store.ts";

/** Which message answered which, in a map. */
export function createMemoryReplies(): ReplyStore {
  const replies = new Map<string, { readonly channelId: ChannelId; readonly answerId: string; readonly at: number }>();

  return {
    async put(questionId, channelId, answerId, at) {
      replies.set(questionId, { channelId, answerId, at });
    },
    async take(questionId) {
      const found = replies.get(questionId);
      replies.delete(questionId);
      return found ? { channelId: found.channelId, answerId: found.answerId } : null;
    },
    async prune(before) {
      const old = [...replies].filter(([, { at }]) => at < before);
      for (const [questionId] of old) replies.delete(questionId);
      return old.length;
    },
  };
}
