import type { Quotation } from "../../domain/quotation.ts";
import { chosenArticle } from "../chosen-articles.ts";
import { pair, rounded } from "../layout.ts";
import type { Operation } from "../operation.ts";

export const quotations: Operation = async (fields, room) => {
  const found = await room.over(chosenArticle(fields)).quotations();
  return { quotations: found.map(layOut) };
};

function layOut({ kind, content, attribution }: Quotation) {
  const { cue, source, speaker, via, medium, confidence } = attribution;
  return {
    kind,
    content: content.map(pair),
    cue: cue && pair(cue),
    source: source && pair(source),
    speaker: speaker?.name ?? null,
    via: via.map(({ name }) => name),
    medium,
    confidence: rounded(confidence),
  };
}
