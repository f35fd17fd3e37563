import type { en } from "./en.ts";

/** The bot's own words in one language; every catalogue has the shape of the English one. */
export type Words = typeof en;
