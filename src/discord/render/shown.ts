import type { Block, ExcerptBlock, Reply } from "../../reply/reply.ts";

/** An excerpt as it is shown: narrowed, maybe, and then marked as such outside of the story's words. */
export interface ShownExcerpt extends ExcerptBlock {
  readonly elided?: { readonly before: boolean; readonly after: boolean };
}

export type ShownBlock = Exclude<Block, ExcerptBlock> | ShownExcerpt;

/** A reply that has been made to fit. */
export interface ShownReply extends Reply {
  readonly blocks: readonly ShownBlock[];
}

/** Cards are made of components; plain text reads well aloud. */
export type Mode = "cards" | "plain";

export type ActionsBlock = Extract<Block, { kind: "actions" }>;
