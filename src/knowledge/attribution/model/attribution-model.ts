import type { LinearTable } from "./linear-table.ts";

/** What learning knows of a lemma as a cue. */
export interface CuePrior {
  /** How often it reports speech, from 0 (hardly ever) to 5 (mostly). */
  readonly step: number;
  /** Whether it may be a cue without being a verb: “according”, “statement”, “:”. */
  readonly candidate: boolean;
}

/** What is known of words: which may have weights of their own, and which report. */
export interface AttributionLexicon {
  /** Whether a word or lemma, by its hash, is common enough to have weights. */
  readonly knows: (hash: number) => boolean;
  readonly priors: ReadonlyMap<string, CuePrior>;
  /** The number of a reporting word's class, from 1 (see `data/lexicon/reporting-words.json`). */
  readonly classes: ReadonlyMap<string, number>;
}

/** Log-odds of speech, and of belief or intention, against neither. */
export interface CueTables {
  readonly speech: LinearTable;
  readonly belief: LinearTable;
}

/** Log-odds of content before the cue, after it, and on both sides, against none at all. */
export interface LayoutTables {
  readonly before: LinearTable;
  readonly after: LinearTable;
  readonly both: LinearTable;
}

/** All that reading needs besides the text: weights that were learned, and the words that they are about. */
export interface AttributionModel {
  /** Changes with every weight. */
  readonly version: string;
  readonly lexicon: AttributionLexicon;
  readonly firstCues: CueTables;
  readonly secondCues: CueTables;
  readonly sources: LinearTable;
  readonly spans: LinearTable;
  readonly layouts: LayoutTables;
  /** Log-odds that a reading is right in content and source. */
  readonly acceptance: LinearTable;
  /** Where the full cue and the full source start and end. */
  readonly extents: LinearTable;
}
