import type { CitedPassage } from "../domain/answer.ts";
import type { Words } from "../words/words.ts";
import type { Action, ActionInput, Block } from "./reply.ts";

/** Who sees a reply, by which command it can be had again, and who asked. */
export interface Asked {
  readonly command: string;
  /** The command's input without `private`, so that sharing it is the same question asked in public. */
  readonly input: ActionInput;
  readonly private: boolean;
  /** Id of who asked. */
  readonly by: string;
}

/** `Context`, `More`, `Ask a follow-up`, `Share` or `Delete`, and the thumbs. */
export function answerActions(asked: Asked, first: CitedPassage | null, hasMore: boolean, words: Words): Block {
  const button = (
    label: string,
    command: string,
    input: ActionInput,
    style: "primary" | "secondary" | "danger" = "secondary",
  ): Action => ({
    kind: "button",
    label,
    style,
    command,
    input,
  });
  return {
    kind: "actions",
    actions: [
      ...(first ? [button(words.buttons.context, "context", contextInput(first))] : []),
      ...(hasMore ? [button(words.buttons.more, "more", { ...asked.input, page: "1", by: asked.by })] : []),
      button(
        words.buttons.followUp,
        "follow-up",
        { by: asked.by, ...(asked.private ? { private: "true" } : {}) },
        "primary",
      ),
      asked.private
        ? button(words.buttons.share, asked.command, { ...asked.input, private: "false" })
        : button(words.buttons.delete, "delete", { by: asked.by }, "danger"),
      button(words.buttons.helpful, "feedback", { of: asked.command, helpful: "true" }),
      button(words.buttons.unhelpful, "feedback", { of: asked.command, helpful: "false" }),
    ],
  };
}

/** What the `context` button needs to find the place again. */
export const contextInput = ({ citation }: CitedPassage): ActionInput => ({
  article: citation.articleId,
  version: String(citation.version),
  start: String(citation.span.start),
  end: String(citation.span.end),
  page: "0",
});
