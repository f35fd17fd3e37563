import { diffWords } from "diff";
import type { DiffPart } from "../../domain/quote-check.ts";

/** A word diff from the story's wording to the pasted one; apostrophes and quotation marks of another shape are the same. */
export function wordDiff(story: string, pasted: string): readonly DiffPart[] {
  return diffWords(straighten(story), straighten(pasted)).map(({ value, added, removed }) => ({
    op: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

const straighten = (text: string) => text.replace(/[’‘ʼ]/g, "'").replace(/[“”]/g, '"');
