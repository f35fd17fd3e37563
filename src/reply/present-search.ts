import type { SearchHit } from "../domain/search-hit.ts";
import type { Words } from "../words/words.ts";
import { type Asked, answerActions } from "./answer-actions.ts";
import { excerptBlocks, type Sources } from "./excerpt-block.ts";
import { oneLine } from "./one-line.ts";
import type { Block, Reply } from "./reply.ts";

/** Where the words stand: exactly first, then what is close, labelled so. */
export function presentSearch(
  typed: string,
  hits: readonly SearchHit[],
  sources: Sources,
  asked: Asked,
  words: Words,
): Reply {
  const exact = hits.filter((hit) => hit.exact);
  const close = hits.filter((hit) => !hit.exact);
  const part = (title: string, of: readonly SearchHit[], first: number): readonly Block[] =>
    of.length === 0 ? [] : [{ kind: "heading", text: title }, ...excerptBlocks(of, sources, words, first)];
  return {
    blocks: [
      { kind: "heading", text: oneLine(typed) },
      ...(exact.length === 0 ? [{ kind: "text", text: words.search.none } as const] : []),
      ...part(words.search.exact, exact, 1),
      ...part(words.search.close, close, exact.length + 1),
      answerActions(asked, exact[0] ?? close[0] ?? null, false, words),
    ],
  };
}
