import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/quote-check.ts";
import { createQuoteChecker } from "../../../src/knowledge/checking/check-quote.ts";
import { createClaimWords } from "../../../src/knowledge/checking/claim-words.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { type WrittenQuotation, writeArticle } from "../write-article.ts";

const checkQuote = createQuoteChecker(createClaimWords("", parseSynonyms("")));

const said = (speaker: string, ...content: string[]): WrittenQuotation => ({ kind: "direct", content, speaker });
const open = "We will keep the pier open,";
const sail = "the boats will sail in May,";
const both = "We will keep the pier open, the boats will sail in May";

describe("two pieces of one speech, joined,", () => {
  it.each<[string, string, readonly WrittenQuotation[], Verdict]>([
    [
      "over a short break",
      `“${open}” Marsh said. “${sail}” she added.`,
      [said("Ann Marsh", open), said("Ann Marsh", sail)],
      "verbatim",
    ],
    [
      "over all that says who she is",
      `“${open}” Ann Marsh, the harbour master of the town, told reporters there on Monday, “${sail}”.`,
      [said("Ann Marsh", open, sail)],
      "verbatim",
    ],
    [
      "over the end of a line",
      `“${open}” Marsh said.\n\n“${sail}” she said.`,
      [said("Ann Marsh", open), said("Ann Marsh", sail)],
      "verbatim",
    ],
    [
      "where a part of the first is somebody else's too",
      `“${open}” Marsh said. “${sail}” she added.`,
      [said("Ann Marsh", open), said("they", "the pier open,"), said("Ann Marsh", sail)],
      "verbatim",
    ],
    [
      "over another's words",
      `“${open}” Marsh said. “${sail}” Lee said.`,
      [said("Ann Marsh", open), said("Bo Lee", sail)],
      "altered",
    ],
    [
      "over what the story tells between",
      `“${open}” Marsh said. She had come late and was met by a crowd of angry men. “${sail}” she said.`,
      [said("Ann Marsh", open), said("Ann Marsh", sail)],
      "altered",
    ],
  ])("%s", (_, text, quotations, verdict) => {
    expect(checkQuote(both, null, [writeArticle(text, quotations)]).verdict).toBe(verdict);
  });
});
