import type { Citation } from "../domain/citation.ts";
import type { ArticleId } from "../domain/ids.ts";
import { overlaps, type Span } from "../domain/span.ts";
import type { Words } from "../words/words.ts";
import { excerptBlock, type Sources } from "./excerpt-block.ts";
import type { Action, Reply } from "./reply.ts";

/** The words whose surroundings are shown, and which window of them. */
export interface Surrounded {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
  readonly page: number;
}

export interface Window {
  readonly passages: readonly Citation[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** A window of sentences with the words in question marked, to be paged either way. */
export function presentSurroundings(of: Surrounded, window: Window, sources: Sources, words: Words): Reply {
  const turn = (label: string, page: number): Action => ({
    kind: "button",
    label,
    style: "secondary",
    command: "context",
    input: {
      article: of.articleId,
      version: String(of.version),
      start: String(of.span.start),
      end: String(of.span.end),
      page: String(page),
      copy: "true",
    },
  });
  const turns = [
    ...(window.hasEarlier ? [turn(words.buttons.earlier, of.page - 1)] : []),
    ...(window.hasLater ? [turn(words.buttons.later, of.page + 1)] : []),
  ];
  return {
    blocks: [
      { kind: "heading", text: words.context.title },
      ...window.passages.map((citation) =>
        excerptBlock({ citation, marks: within(citation.span, of.span), attribution: null }, null, sources, words),
      ),
      ...(turns.length > 0 ? [{ kind: "actions", actions: turns } as const] : []),
    ],
  };
}

const within = (outer: Span, inner: Span): readonly Span[] =>
  overlaps(outer, inner) ? [{ start: Math.max(outer.start, inner.start), end: Math.min(outer.end, inner.end) }] : [];
