import type { Feedback } from "../../domain/feedback.ts";
import type { FeedbackStore } from "../store.ts";

/** Thumbs in a map, by message and person. */
export function createMemoryFeedback(thumbs: Map<string, Feedback>): FeedbackStore {
  return {
    async record(feedback) {
      thumbs.set(JSON.stringify([feedback.messageId, feedback.userId]), feedback);
    },
    async count(guildId) {
      const here = [...thumbs.values()].filter((thumb) => thumb.guildId === guildId);
      const helpful = here.filter((thumb) => thumb.helpful).length;
      return { helpful, unhelpful: here.length - helpful };
    },
  };
}
