import { chosenArticle } from "../chosen-articles.ts";
import { cited } from "../layout.ts";
import type { Operation } from "../operation.ts";

export const summary: Operation = async (fields, room) => {
  const sentences = fields.count("sentences", 1, 1000) ?? 3;
  const focus = fields.optionalText("focus");
  const { lines } = await room.over(chosenArticle(fields)).summarise({ style: "standard", sentences, focus });
  return { sentences: lines.map(({ citation }) => cited(citation)) };
};
