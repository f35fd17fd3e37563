import type { Support } from "../domain/support.ts";
import { UserError } from "../domain/user-error.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";

export interface SupportsWish {
  readonly sentence: string;
  readonly passages: readonly string[];
}

/** The longest sentence that is held against passages, in UTF-16 code units. */
const sentenceLimit = 2000;

/** The most that its passages hold together, in UTF-16 code units. */
const passagesLimit = 100_000;

/**
 * Whether passages bear a sentence out.
 * @throws UserError `too-long` past either limit.
 */
export function supports(knowledge: Knowledge, { sentence, passages }: SupportsWish): Support {
  within(sentence.length, sentenceLimit);
  within(
    passages.reduce((length, passage) => length + passage.length, 0),
    passagesLimit,
  );
  return knowledge.supports(sentence, passages);
}

function within(length: number, limit: number): void {
  if (length > limit) throw new UserError({ kind: "too-long", length, limit });
}
