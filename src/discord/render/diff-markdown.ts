import type { DiffPart } from "../../domain/quote-check.ts";
import type { Words } from "../../words/words.ts";
import { closeDirections } from "./directions.ts";
import { escapeInline, plainLines } from "./escape.ts";
import type { Mode } from "./shown.ts";

/**
 * A word diff that needs no colour: on a card what only the story has is struck through and what only the quote has is
 * bold, with a key below; in plain text each is named where it stands.
 */
export function diffMarkdown(parts: readonly DiffPart[], words: Words, mode: Mode): string {
  const line = closeDirections(
    apart(parts)
      .map((part) => partMarkdown(part, words, mode))
      .join(""),
  );
  if (mode === "plain") return `> ${line}`;
  const key = [
    ...(parts.some(({ op }) => op === "removed") ? [`~~${words.diff.removed}~~`] : []),
    ...(parts.some(({ op }) => op === "added") ? [`**${words.diff.added}**`] : []),
  ];
  return key.length === 0 ? `> ${line}` : `> ${line}\n-# ${key.join(" · ")}`;
}

// “not” struck through and “very” bold would read as one word.
const apart = (parts: readonly DiffPart[]): readonly DiffPart[] =>
  parts.flatMap((part, at) => {
    const before = parts[at - 1];
    const touches =
      before && before.op !== "same" && part.op !== "same" && /\S$/.test(before.text) && /^\S/.test(part.text);
    return touches ? [{ op: "same", text: " " } as const, part] : [part];
  });

function partMarkdown({ op, text }: DiffPart, words: Words, mode: Mode): string {
  const oneLine = plainLines(text).replaceAll("\n", " ");
  const core = oneLine.trim();
  if (op === "same" || core === "") return escapeInline(oneLine);
  const [before = "", after = ""] = [
    oneLine.slice(0, oneLine.indexOf(core)),
    oneLine.slice(oneLine.indexOf(core) + core.length),
  ];
  return `${before}${marked(op, escapeInline(core), words, mode)}${after}`;
}

function marked(op: "added" | "removed", core: string, words: Words, mode: Mode): string {
  if (mode === "plain") return `\\[${words.diff[op]}: ${core}\\]`;
  return op === "removed" ? `~~${core}~~` : `**${core}**`;
}
