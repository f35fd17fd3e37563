import type { CitedPassage } from "../domain/answer.ts";
import type { Words } from "../words/words.ts";
import { contextInput } from "./answer-actions.ts";
import { excerptBlocks, type Sources } from "./excerpt-block.ts";
import { oneLine } from "./one-line.ts";
import type { Action, Reply } from "./reply.ts";

export interface MoreWish {
  readonly question: string;
  readonly article: string | null;
  /** From 1. */
  readonly page: number;
  readonly by: string;
}

export interface MorePage {
  readonly passages: readonly CitedPassage[];
  readonly hasMore: boolean;
}

/** What else the story has on a question, a page at a time. */
export function presentMore(wish: MoreWish, found: MorePage, sources: Sources, words: Words): Reply {
  const input = { question: wish.question, ...(wish.article === null ? {} : { article: wish.article }), by: wish.by };
  const button = (label: string, command: string, given: Readonly<Record<string, string>>): Action => ({
    kind: "button",
    label,
    style: "secondary",
    command,
    input: given,
  });
  const [first] = found.passages;
  const turns = [
    button(words.buttons.backToAnswer, "answer", input),
    ...(wish.page > 1 ? [button(words.buttons.earlier, "more", { ...input, page: String(wish.page - 1) })] : []),
    ...(found.hasMore ? [button(words.buttons.later, "more", { ...input, page: String(wish.page + 1) })] : []),
    ...(first ? [button(words.buttons.context, "context", contextInput(first))] : []),
  ];
  return {
    blocks: [
      { kind: "heading", text: oneLine(wish.question) },
      { kind: "text", text: first ? words.answer.moreTitle : words.answer.noMore },
      ...excerptBlocks(found.passages, sources, words),
      { kind: "actions", actions: turns },
    ],
  };
}
