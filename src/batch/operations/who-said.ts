import type { QuoteMatch } from "../../domain/quote-check.ts";
import { chosenArticle } from "../chosen-articles.ts";
import { cited } from "../layout.ts";
import type { Operation } from "../operation.ts";

export const whoSaid: Operation = async (fields, room) => {
  const quote = fields.text("quote");
  const speaker = fields.optionalText("speaker");
  const { verdict, matches } = await room.over(chosenArticle(fields)).whoSaid({ quote, speaker });
  return { verdict, matches: matches.map(layOut) };
};

function layOut({ citation, attribution, kind, similarity, diff }: QuoteMatch) {
  return {
    ...cited(citation),
    speaker: attribution?.speaker?.name ?? null,
    via: attribution?.via.map(({ name }) => name) ?? [],
    medium: attribution?.medium ?? null,
    kind,
    similarity,
    diff,
  };
}
