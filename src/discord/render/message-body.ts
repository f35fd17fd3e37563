import { type APIContainerComponent, ComponentType, MessageFlags } from "discord.js";
import type { Words } from "../../words/words.ts";
import { type ActionRow, actionRows, type IdOf } from "./action-rows.ts";
import { blockMarkdown } from "./block-markdown.ts";
import type { Mode, ShownReply } from "./shown.ts";

/** A message as it goes to Discord, less what the way of sending adds. */
export interface MessageBody {
  /** Plain text only: Discord refuses it beside cards. */
  readonly content?: string;
  readonly components: readonly (APIContainerComponent | ActionRow)[];
  readonly flags: number;
}

/** Renders a reply that fits. */
export function messageBody(reply: ShownReply, mode: Mode, words: Words, idOf: IdOf): MessageBody {
  return mode === "cards" ? cards(reply, words, idOf) : plainText(reply, words, idOf);
}

function cards({ blocks }: ShownReply, words: Words, idOf: IdOf): MessageBody {
  const components = blocks.flatMap((block): APIContainerComponent["components"] => {
    if (block.kind === "actions") return [...actionRows(block.actions, idOf)];
    const content = blockMarkdown(block, words, "cards");
    return content.trim() === "" ? [] : [{ type: ComponentType.TextDisplay, content }];
  });
  return { components: [{ type: ComponentType.Container, components }], flags: MessageFlags.IsComponentsV2 };
}

function plainText({ blocks }: ShownReply, words: Words, idOf: IdOf): MessageBody {
  const paragraphs: string[] = [];
  const rows: ActionRow[] = [];
  for (const block of blocks) {
    if (block.kind === "actions") rows.push(...actionRows(block.actions, idOf));
    else paragraphs.push(blockMarkdown(block, words, "plain"));
  }
  // Discord's own previews of links would repeat in pictures what the message says in words.
  return {
    content: paragraphs.filter((text) => text.trim() !== "").join("\n"),
    components: rows,
    flags: MessageFlags.SuppressEmbeds,
  };
}
