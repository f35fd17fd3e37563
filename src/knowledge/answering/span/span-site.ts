import { slice } from "../../../domain/span.ts";
import type { IndexedSentence } from "../../retrieval/retrieval-index.ts";
import { gapsOf, type SpanCandidate, spanCandidates } from "./candidates.ts";
import { type WordClass, wordClassOf } from "./word-class.ts";

/** What can stand between two words. */
export const gapMarks = ["none", "comma", "stop", "open", "close", "other"] as const;

/** What of a sentence is the same for every question. */
export interface SpanSite {
  readonly candidates: readonly SpanCandidate[];
  readonly gaps: readonly string[];
  readonly gapMarks: readonly (typeof gapMarks)[number][];
  readonly kinds: readonly WordClass[];
  /** Which groups of words each word belongs to, as bits. */
  readonly groups: readonly number[];
  readonly dates: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
  readonly anyMoney: boolean;
  readonly anyPercent: boolean;
}

const sites = new WeakMap<IndexedSentence, SpanSite>();

/** Looks at a sentence once, however often it is asked. */
export function spanSiteOf(sentence: IndexedSentence, text: string): SpanSite {
  const known = sites.get(sentence);
  if (known) return known;
  const gaps = gapsOf(sentence, text);
  const kinds = sentence.terms.map(wordClassOf);
  const written = slice(text, sentence.span);
  const site: SpanSite = {
    candidates: spanCandidates(sentence, gaps),
    gaps,
    gapMarks: gaps.map(markOf),
    kinds,
    groups: kinds.map((kind) => groupOf.get(kind) ?? 0),
    dates: new Set(sentence.hints.dates),
    numbers: new Set(sentence.hints.numbers),
    anyMoney: money.test(written),
    anyPercent: percent.test(written),
  };
  sites.set(sentence, site);
  return site;
}

export const money = /[$£€]|dollar|pound|euro/i;
export const percent = /%|per ?cent/i;

/** What stands between the first word and the last, as bits: “the mayor *of* Harwick”, “what *they* want”. */
export const groupNames = [
  "and within",
  "comma within",
  "of within",
  "that within",
  "verb within",
  "preposition within",
] as const;
const groupOf: ReadonlyMap<WordClass, number> = new Map(
  (
    [
      ["and", "or"],
      [],
      ["of"],
      ["that", "which", "who"],
      ["be", "have", "auxiliary", "pronoun"],
      ["in", "on", "at", "by", "to", "from", "for", "with", "as", "preposition"],
    ] as const
  ).flatMap((kinds: readonly WordClass[], at) => kinds.map((kind) => [kind, 1 << at] as const)),
);

function markOf(gap: string): (typeof gapMarks)[number] {
  if (gap === " " || gap === "" || gap === "-") return "none";
  if (/,/.test(gap)) return "comma";
  if (/[([“"]/.test(gap)) return "open";
  if (/[)\]”]/.test(gap)) return "close";
  return /[.;:!?]/.test(gap) ? "stop" : "other";
}
