import { slice } from "../domain/span.ts";
import type { Block, ExcerptBlock, Reply } from "../reply/reply.ts";
import type { Words } from "../words/words.ts";
import type { FollowUp } from "./follow-ups.ts";
import type { Style } from "./style.ts";
import { withoutControls } from "./without-controls.ts";

/** A reply as text. An excerpt stands in one piece, as the story has it; lines are left for the terminal to wrap. */
export function renderReply(reply: Reply, followUps: readonly FollowUp[], style: Style, words: Words): string {
  const parts = reply.blocks.map((block) => renderBlock(block, style, words)).filter((part) => part !== "");
  if (followUps.length > 0) parts.push(style.faint(renderFollowUps(followUps, words)));
  return parts.join("\n\n");
}

function renderBlock(block: Block, style: Style, words: Words): string {
  switch (block.kind) {
    case "heading":
      return style.strong(withoutControls(block.text));
    case "text":
      return withoutControls(block.text);
    case "excerpt":
      return renderExcerpt(block, style, words);
    case "diff":
      return block.parts
        .map(({ op, text }) => {
          const shown = withoutControls(text);
          // As `git diff --word-diff` writes it, so that nothing is told by colour alone.
          if (op === "removed") return style.removed(`[-${shown}-]`);
          return op === "added" ? style.added(`{+${shown}+}`) : shown;
        })
        .join("");
    case "list":
      return block.items
        .map(({ label, detail }) => {
          const name = `  ${style.strong(withoutControls(label))}`;
          return detail === "" ? name : `${name}: ${withoutControls(detail)}`;
        })
        .join("\n");
    case "channels":
      return `${withoutControls(block.label)}: ${block.channelIds.map((id) => `#${withoutControls(id)}`).join(", ")}`;
    case "notice": {
      const text = `${words.notice[block.tone]}: ${withoutControls(block.text)}`;
      return block.tone === "info" ? text : style.caution(text);
    }
    case "actions":
      return "";
  }
}

function renderExcerpt(block: ExcerptBlock, style: Style, words: Words): string {
  const number = block.number === null ? "" : `${block.number}. `;
  const margin = " ".repeat(number.length);
  const marked = style.coloured ? strengthened(block, style) : withoutControls(block.citation.excerpt);
  const lines = [marked.replaceAll("\n", `\n${margin}`)];
  if (!style.coloured && block.marks.length > 0) lines.push(words.notice.marked(marksOf(block)));
  lines.push(style.faint(withoutControls(words.terminal.quote(block.speaker, block.source))));
  if (block.url !== null) lines.push(style.faint(withoutControls(block.url)));
  return number + lines.join(`\n${margin}`);
}

/** The excerpt with its marked words standing out; marks are offsets into the article, in text order. */
function strengthened({ citation, marks }: ExcerptBlock, style: Style): string {
  const { span, excerpt } = citation;
  let shown = "";
  let at = span.start;
  const within = (start: number, end: number) =>
    withoutControls(slice(excerpt, { start: start - span.start, end: end - span.start }));
  for (const mark of marks) {
    if (mark.start < at || mark.end > span.end) continue;
    shown += within(at, mark.start) + style.strong(within(mark.start, mark.end));
    at = mark.end;
  }
  return shown + within(at, span.end);
}

const marksOf = ({ citation, marks }: ExcerptBlock): readonly string[] =>
  marks.map(({ start, end }) =>
    withoutControls(citation.excerpt.slice(start - citation.span.start, end - citation.span.start)),
  );

function renderFollowUps(followUps: readonly FollowUp[], words: Words): string {
  const choices = followUps.map(({ label }, at) => words.terminal.action(at + 1, withoutControls(label)));
  return `${words.terminal.actions}  ${choices.join("  ")}`;
}
