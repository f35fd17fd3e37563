import type { CitedPassage } from "../domain/answer.ts";
import { contains } from "../domain/span.ts";
import type { Words } from "../words/words.ts";
import { excerptBlock, type Sources } from "./excerpt-block.ts";
import type { Block } from "./reply.ts";

/**
 * Tells what the story has against each of the passages of a reply, with a line that says so: “Donald Trump denies
 * this:”. What the reply shows already isn't shown again.
 */
export function tellOtherSides(
  passages: readonly CitedPassage[],
  sources: Sources,
  words: Words,
): (passage: CitedPassage) => readonly Block[] {
  const shown = passages.map(({ citation }) => citation);
  return ({ otherSides = [] }) => {
    let said = "";
    return otherSides.flatMap(({ is, kind, denier, citation, marks }): readonly Block[] => {
      const isShown = shown.some(
        (other) => other.articleId === citation.articleId && contains(other.span, citation.span),
      );
      if (isShown) return [];
      shown.push(citation);
      const line = words.otherSide[is][kind](denier);
      const lead: readonly Block[] = line === said ? [] : [{ kind: "text", text: line }];
      said = line;
      return [...lead, excerptBlock({ citation, marks, attribution: null }, null, sources, words)];
    });
  };
}
