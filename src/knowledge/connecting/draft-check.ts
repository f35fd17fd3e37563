import type { Doubt } from "../../domain/support.ts";

/**
 * What keeps a sentence from being shown. `length`: too many of them, or of passages. `prose`: not one plain sentence.
 * `citation`: it cites what there isn't, or what it doesn't take anything from. `machine`: it cites words that speak to
 * a language model. `quotation`, `pronoun`, `attribution`: quoted otherwise than the passage has it, beginning with a
 * pronoun whose meaning stands elsewhere, and without whose claim it is. A doubt: its words aren't the passages'.
 */
export type DraftFault = "length" | "prose" | "citation" | "machine" | "quotation" | "pronoun" | "attribution" | Doubt;

/** Whether all sentences of a draft stand; if not, the first that doesn't (from 0) and why. */
export type DraftCheck =
  | { readonly stands: true }
  | { readonly stands: false; readonly sentence: number; readonly fault: DraftFault };
