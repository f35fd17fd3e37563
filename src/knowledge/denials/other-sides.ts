import { cite } from "../../domain/citation.ts";
import type { OtherSide } from "../../domain/other-side.ts";
import { contains, cover, overlaps, type Span } from "../../domain/span.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";

/** How many other sides are told of one excerpt at most. */
const most = 3;

/**
 * What a story has against the words that an excerpt shows, in whole sentences: what they deny where they are a denial,
 * or who denies them. What the excerpt itself holds isn't told again.
 */
export function otherSides(annotated: AnnotatedArticle, shown: Span): readonly OtherSide[] {
  const sides: OtherSide[] = [];
  for (const { attribution, content, denial } of annotated.quotations) {
    if (!denial) continue;
    const denier = attribution.speaker?.name ?? null;
    const add = (is: OtherSide["is"], marks: readonly Span[]) => {
      const side = toSide(annotated, { is, kind: denial.kind, denier, marks });
      if (side && !sides.some((other) => isSame(other, side))) sides.push(side);
    };
    if (content.some((piece) => overlaps(piece, shown))) for (const claim of denial.claims) add("claim", [claim]);
    else if (denial.claims.some((claim) => overlaps(claim, shown))) add("denial", content);
  }
  return sides.filter(({ citation }) => !contains(shown, citation.span)).slice(0, most);
}

type Side = Pick<OtherSide, "is" | "kind" | "denier" | "marks">;

/** The sentences in which the marked words stand; null where they stand in none, as in a headline. */
function toSide({ article, segmentation: { sentences } }: AnnotatedArticle, side: Side): OtherSide | null {
  const held = sentences.filter(({ span }) => side.marks.some((mark) => overlaps(mark, span)));
  const [first] = held;
  if (!first) return null;
  const span = held.map((sentence) => sentence.span).reduce(cover);
  return { ...side, citation: cite(article, span, first.paragraph) };
}

// Who denies it in three sentences is told with the first.
const isSame = (a: OtherSide, b: OtherSide): boolean =>
  a.citation.span.start === b.citation.span.start || (a.is === "denial" && b.is === "denial" && a.denier === b.denier);
