import { articleId } from "../../domain/ids.ts";
import { BatchError } from "../batch-error.ts";
import type { Operation } from "../operation.ts";

/** The longest text that is taken in, in UTF-16 code units: four times a long novel. */
export const textLimit = 2_000_000;

export const article: Operation = async (fields, room) => {
  const name = fields.text("article");
  const text = fields.text("text");
  if (text.length > textLimit) {
    throw new BatchError("too-long", `“text” has ${text.length} UTF-16 code units, at most ${textLimit} are read`);
  }
  const taken = room.take({
    id: articleId(name),
    text,
    title: fields.optionalText("title"),
    url: fields.optionalText("url"),
    publishedAt: fields.optionalText("publishedAt"),
    hasHeadline: fields.flag("headline"),
  });
  return { article: name, ...taken };
};
