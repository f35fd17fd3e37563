import type { Span } from "../../domain/span.ts";
import type { Words } from "../../words/words.ts";
import { closeDirections } from "./directions.ts";
import { eachLine, escapeInline, escapeOneLine } from "./escape.ts";
import { safeLink } from "./safe-link.ts";
import type { Mode, ShownExcerpt } from "./shown.ts";

/** The story's words as a block quote, between the line that says whose they are and the line that says where they stand. */
export function excerptMarkdown(block: ShownExcerpt, words: Words, mode: Mode): string {
  return [headLine(block, mode), quoted(block, mode), markedLine(block, words, mode), sourceLine(block, mode)]
    .filter((line) => line !== "")
    .join("\n");
}

function headLine({ number, speaker }: ShownExcerpt, mode: Mode): string {
  const who = speaker === null ? "" : escapeOneLine(speaker);
  if (mode === "plain") return [number === null ? "" : `(${number})`, who && `${who}:`].filter(Boolean).join(" ");
  return [number === null ? "" : `**${number}**`, who].filter(Boolean).join(" · ");
}

// The ellipsis stands in brackets, as journalists write it, so that nobody takes it for the story's own.
function quoted(block: ShownExcerpt, mode: Mode): string {
  const { excerpt, span } = block.citation;
  const marks = mode === "cards" ? within(block.marks, span) : [];
  const words = eachLine(emphasise(excerpt, marks), closeDirections);
  const before = block.elided?.before ? "\\[…\\] " : "";
  const after = block.elided?.after ? " \\[…\\]" : "";
  return eachLine(`${before}${words}${after}`, (line) => `> ${line}`);
}

// A screen reader doesn't say what is bold, so plain text says it in words.
function markedLine({ citation, marks }: ShownExcerpt, words: Words, mode: Mode): string {
  const { excerpt, span } = citation;
  const marked = within(marks, span).map(({ start, end }) => excerpt.slice(start, end));
  return mode === "cards" || marked.length === 0 ? "" : escapeOneLine(words.notice.marked(marked));
}

function sourceLine({ source, url }: ShownExcerpt, mode: Mode): string {
  const link = url === null ? null : safeLink(url);
  const where = escapeOneLine(source);
  if (mode === "plain") return [where, link && `<${link}>`].filter(Boolean).join(" ");
  if (where === "") return "";
  return `-# ${link ? `[${where}](<${link}>)` : where}`;
}

/** Marks as offsets into the excerpt, in order, joined where they touch: "**a****b**" would not be bold. */
function within(marks: readonly Span[], span: Span): readonly Span[] {
  const joined: Span[] = [];
  const inside = marks
    .map(({ start, end }) => ({
      start: Math.max(start, span.start) - span.start,
      end: Math.min(end, span.end) - span.start,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const mark of inside) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
}

function emphasise(text: string, marks: readonly Span[]): string {
  let at = 0;
  let written = "";
  for (const mark of marks) {
    written += escapeInline(text.slice(at, mark.start)) + bold(text.slice(mark.start, mark.end));
    at = mark.end;
  }
  return written + escapeInline(text.slice(at));
}

// Bold ends at a line's end and holds no space at its edges.
const bold = (text: string): string =>
  eachLine(escapeInline(text), (line) => {
    const words = line.trim();
    return words === "" ? line : line.replace(words, () => `**${words}**`);
  });
