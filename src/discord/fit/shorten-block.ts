import type { DiffPart } from "../../domain/quote-check.ts";
import type { ListItem } from "../../reply/reply.ts";
import type { ContentBlock } from "../render/block-markdown.ts";
import type { ShownBlock } from "../render/shown.ts";
import { cutBefore, ellipsis } from "./ellipsis.ts";
import { narrowExcerpt } from "./narrow-excerpt.ts";

/** A heading repeats a question, and is to be read at a glance. */
const headingLimit = 150;
const lineLimit = 200;
const itemLimit = 60;
const channelLimit = 30;

/** A block whose texts are at most `limit` UTF-16 code units each; the same object where it is short enough. */
export function shortenBlock(block: ContentBlock, limit: number): ContentBlock {
  switch (block.kind) {
    case "heading":
      return withText(block, Math.min(limit, headingLimit));
    case "text":
    case "notice":
      return withText(block, limit);
    case "excerpt":
      return narrowExcerpt(withLines(block), limit);
    case "diff":
      return withParts(block, limit);
    case "list":
      return withItems(block, limit);
    case "channels":
      return block.channelIds.length <= channelLimit && block.label.length <= lineLimit
        ? block
        : { ...block, label: ellipsis(block.label, lineLimit), channelIds: block.channelIds.slice(0, channelLimit) };
  }
}

/** A heading at its usual length; other blocks as they are. */
export const shortHeading = (block: ShownBlock): ShownBlock =>
  block.kind === "heading" ? withText(block, headingLimit) : block;

const withText = <B extends { readonly text: string }>(block: B, limit: number): B =>
  block.text.length <= limit ? block : { ...block, text: ellipsis(block.text, limit) };

function withLines(block: Extract<ContentBlock, { kind: "excerpt" }>) {
  const { speaker, source } = block;
  if (source.length <= lineLimit && (speaker?.length ?? 0) <= lineLimit) return block;
  return { ...block, source: ellipsis(source, lineLimit), speaker: speaker && ellipsis(speaker, lineLimit) };
}

function withParts(block: Extract<ContentBlock, { kind: "diff" }>, limit: number): ContentBlock {
  if (block.parts.reduce((sum, { text }) => sum + text.length + 1, 0) <= limit) return block;
  const parts: DiffPart[] = [];
  let room = limit;
  for (const part of block.parts) {
    if (room <= 0) break;
    const text = part.text.slice(0, cutBefore(part.text, room));
    parts.push({ ...part, text });
    // Each part costs its marks too, however short it is.
    room -= text.length + 1;
  }
  return { ...block, parts: [...parts, { op: "same", text: " […]" }] };
}

// A list may be as long as three texts together, and keeps its first items.
function withItems(block: Extract<ContentBlock, { kind: "list" }>, limit: number): ContentBlock {
  const items: ListItem[] = [];
  let room = limit * 3;
  for (const item of block.items) {
    const short = shortItem(item, limit);
    room -= short.label.length + short.detail.length;
    if (items.length === itemLimit || (room < 0 && items.length > 0)) break;
    items.push(short);
  }
  const same = items.length === block.items.length && items.every((item, at) => item === block.items[at]);
  return same ? block : { ...block, items };
}

function shortItem(item: ListItem, limit: number): ListItem {
  const labelLimit = Math.min(limit, lineLimit);
  if (item.label.length <= labelLimit && item.detail.length <= limit) return item;
  return { label: ellipsis(item.label, labelLimit), detail: ellipsis(item.detail, limit) };
}
