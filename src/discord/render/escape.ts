import { closeDirections } from "./directions.ts";

/**
 * Writes plain text so that Discord shows it as it is: no bold, links, mentions, headings, lists, quotes, code, spoilers,
 * emoji or timestamps come of it. Line breaks stay; other control characters go.
 */
export function escapeText(text: string): string {
  return eachLine(escapeInline(text), closeDirections);
}

/** The same for a piece of a text, whose directions are closed when the whole is put together. */
export function escapeInline(text: string): string {
  return eachLine(plainLines(text), escapeLine);
}

/** The same on one line: what is broken into lines is joined by spaces. */
export function escapeOneLine(text: string): string {
  return closeDirections(escapeLine(plainLines(text).replaceAll("\n", " ")));
}

export const eachLine = (text: string, change: (line: string) => string): string =>
  text.split("\n").map(change).join("\n");

/** Well-formed text whose only control characters are the line feed and the tabulator. */
export function plainLines(text: string): string {
  return wellFormed(text).replace(lineBreak, "\n").replace(control, "");
}

// A backslash before any punctuation makes Discord show the punctuation itself.
function escapeLine(line: string): string {
  return line
    .replace(special, "\\$&")
    .replace(/:(?=\/\/|[^\s:\\]+:)/g, "\\:") // "https://example.org" would become a link, ":smile:" an emoji
    .replace(lineStart, (start, _indent, number?: string) =>
      number === undefined ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `${start}\\`,
    );
}

const special = /[\\*_~`|<@[\]]/g;
// "# heading", "- item", "+ item", "-# small print", "> quote" and "1. item" mean something at a line's start only.
const lineStart = /^(\s*)(?:[#\-+>]|(\d+)(?=\.))/;
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) =>
    unit.length === 2 ? unit : "\ufffd",
  );
}
