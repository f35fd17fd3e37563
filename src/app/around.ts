import { type Citation, cite } from "../domain/citation.ts";
import type { ArticleId } from "../domain/ids.ts";
import type { Library } from "../domain/library.ts";
import { cover, overlaps, type Span } from "../domain/span.ts";
import { UserError } from "../domain/user-error.ts";
import type { Sentence } from "../text/segmentation.ts";
import type { CountSentences } from "./fair-share.ts";
import { openArticle, sourcesOf } from "./opened.ts";
import type { Shelf } from "./shelf.ts";
import type { Sourced } from "./sourced.ts";

export interface AroundWish {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
  /** Moves the window by whole windows: -1 is the one before, 1 the one after. */
  readonly page: number;
}

export interface Surroundings {
  /** The sentences of the window, a run for each paragraph. */
  readonly passages: readonly Citation[];
  readonly page: number;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** How many sentences a window shows: it quotes, it doesn't republish. */
const windowSize = 3;

/**
 * The sentences around words of an article, a small window at a time.
 * @throws UserError `expired-button` where the article has no sentence there any more; whatever `count` throws.
 */
export async function around(
  shelf: Shelf,
  library: Library,
  wish: AroundWish,
  count: CountSentences,
): Promise<Sourced<Surroundings>> {
  const annotated = await openArticle(shelf, library, wish.articleId, wish.version);
  const { sentences } = annotated.segmentation;
  const at = sentences.findIndex((sentence) => overlaps(sentence.span, wish.span));
  if (at < 0) throw new UserError({ kind: "expired-button" });
  const from = Math.max(0, at - 1 + wish.page * windowSize);
  const window = sentences.slice(from, from + windowSize);
  if (window.length === 0) throw new UserError({ kind: "expired-button" });
  count(
    wish.articleId,
    window.map(({ index }) => index),
    sentences.length,
  );
  return {
    result: {
      passages: byParagraph(window).map(({ paragraph, span }) => cite(annotated.article, span, paragraph)),
      page: wish.page,
      hasEarlier: from > 0,
      hasLater: from + windowSize < sentences.length,
    },
    sources: sourcesOf([annotated]),
  };
}

function byParagraph(sentences: readonly Sentence[]): readonly { readonly paragraph: number; readonly span: Span }[] {
  const runs: { paragraph: number; span: Span }[] = [];
  for (const { paragraph, span } of sentences) {
    const last = runs.at(-1);
    if (last?.paragraph === paragraph) last.span = cover(last.span, span);
    else runs.push({ paragraph, span });
  }
  return runs;
}
