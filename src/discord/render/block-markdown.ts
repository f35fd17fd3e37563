import type { ListItem } from "../../reply/reply.ts";
import type { Words } from "../../words/words.ts";
import { diffMarkdown } from "./diff-markdown.ts";
import { escapeOneLine, escapeText } from "./escape.ts";
import { excerptMarkdown } from "./excerpt-markdown.ts";
import type { ActionsBlock, Mode, ShownBlock } from "./shown.ts";

export type ContentBlock = Exclude<ShownBlock, ActionsBlock>;

/** A block in Discord's markdown, everything in it escaped; empty where there is nothing to show. */
export function blockMarkdown(block: ContentBlock, words: Words, mode: Mode): string {
  switch (block.kind) {
    case "heading":
      return headed(escapeOneLine(block.text).trim(), mode);
    case "text":
      return escapeText(block.text.trim());
    case "excerpt":
      return excerptMarkdown(block, words, mode);
    case "diff":
      return block.parts.length === 0 ? "" : diffMarkdown(block.parts, words, mode);
    case "list":
      return block.items.map((item) => itemMarkdown(item, mode)).join("\n");
    case "channels":
      return channelsMarkdown(block.label, block.channelIds);
    case "notice":
      return noticeMarkdown(block.tone, escapeText(block.text.trim()), words, mode);
  }
}

const headed = (text: string, mode: Mode): string => (text === "" || mode === "plain" ? text : `### ${text}`);

function itemMarkdown({ label, detail }: ListItem, mode: Mode): string {
  const [name, rest] = [escapeOneLine(label).trim(), escapeOneLine(detail).trim()];
  if (mode === "plain") return `- ${[name, rest].filter(Boolean).join(": ")}`;
  return `- ${[name && `**${name}**`, rest].filter(Boolean).join(" · ")}`;
}

// Only what is an id becomes a mention of a channel.
function channelsMarkdown(label: string, ids: readonly string[]): string {
  const channels = ids.filter((id) => /^\d{1,20}$/.test(id)).map((id) => `<#${id}>`);
  return channels.length === 0 ? "" : `${escapeOneLine(label)}: ${channels.join(" ")}`;
}

const symbols = { info: "ℹ️", caution: "⚠️", error: "❌" } as const;

function noticeMarkdown(tone: keyof typeof symbols, text: string, words: Words, mode: Mode): string {
  if (text === "") return "";
  return mode === "plain" ? `${words.notice[tone]}: ${text}` : `${symbols[tone]} ${text}`;
}
