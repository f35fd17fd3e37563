import { BatchError } from "../batch-error.ts";
import type { Operation } from "../operation.ts";

export const supports: Operation = async (fields, room) => {
  const sentence = fields.text("sentence");
  const passages = fields.optionalTexts("passages");
  if (!passages) throw new BatchError("bad-request", "“passages” must be a list of one string or more");
  return room.supports({ sentence, passages });
};
