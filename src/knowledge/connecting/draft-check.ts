import type { Doubt } from "../../domain/support.ts";

/**
 * What keeps a sentence from being shown. `length`: too many of them, or of passages. `prose`: not one plain sentence.
 * `citation`: it cites what there isn't, or what doesn't hold it. `machine`: it cites words that speak to a language
 * model. `attribution`: it doesn't say whose claim it is. `pronoun`: it points to a sentence that isn't before it. A
 * doubt: its words aren't the passages'.
 */
export type DraftFault = "length" | "prose" | "citation" | "machine" | "attribution" | "pronoun" | Doubt;

/** Whether all sentences of a draft stand; if not, the first that doesn't (from 0) and why. */
export type DraftCheck =
  | { readonly stands: true }
  | { readonly stands: false; readonly sentence: number; readonly fault: DraftFault };
