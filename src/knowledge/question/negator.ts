import type { Term } from "../retrieval/terms.ts";

/** Whether a word says no: “not”, “didn’t”, “never”, “nobody”. */
export const isNegator = ({ word }: Term): boolean => negators.has(word) || /n['’]t$/.test(word);

const negators = new Set("not never cannot neither nobody none nor without".split(" "));
