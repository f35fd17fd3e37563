import { firstSchema } from "./0001-first-schema.ts";
import { gaps } from "./0002-gaps.ts";
import { topics } from "./0003-topics.ts";
import { passageTerms } from "./0004-passage-terms.ts";

/** The migrations in their order; the first is number 1. One that was released is never edited, only followed. */
export const migrations: readonly string[] = [firstSchema, gaps, topics, passageTerms];
