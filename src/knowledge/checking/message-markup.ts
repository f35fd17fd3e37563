import { notices } from "./message-attribution.ts";

/**
 * A pasted message with blanks for what is no part of anybody's words: Discord's markup, links, a post's “RT @name:”,
 * “BREAKING:”, pictures and the tags at its end. It is as long as before, so offsets stay what they are.
 */
export function blankMarkup(message: string): string {
  const plain = [...everywhere, opening].reduce((text, pattern) => text.replace(pattern, blank), message);
  return plain.replace(notice, (found, name: string) => (notices.has(name.toLowerCase()) ? blank(found) : found));
}

const blank = (found: string): string => found.replace(/[^\n]/g, " ");

const everywhere: readonly RegExp[] = [
  // [what is shown](https://example.org), https://example.org
  /(?<=\[[^\]\n]{1,200})\]\((?:https?:)?[^)\s]*\)/g,
  /\[(?=[^\][\n]{1,200} {2})/g,
  /<?(?:https?:\/\/|\bpic\.twitter\.com\/|\bt\.co\/)\S+/g,
  // <@123>, <#123>, <:name:123>, <t:123:R>
  /<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>/g,
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier})*/gu,
  // > a quoted line, # a heading, - an item
  /^[ \t]*(?:(?:>{1,3}|#{1,3}|[-*+])[ \t]+)+/gm,
  // ```txt, **bold**, __underlined__, ||hidden||, ~~struck~~, `code`
  /```\w*(?=\n)/g,
  /(?<![\p{L}\p{N}])[*_~|`]+|[*_~|`]+(?![\p{L}\p{N}])/gu,
  // the tags and names at its end
  /(?<=\s)(?:(?:via |h\/t )?[#@][\p{L}\p{N}_]+[ \t\n]*)+$/giu,
];

// RT @name: …, .@name …
const opening = /^\s*(?:RT\s+)?(?:\.?@\w+:?\s+)+/;

const notice = /^\s*(\p{L}[\p{L}\p{P}\s]{1,20}?)(?:\s*[:|]|\s+[-–—])\s/u;
