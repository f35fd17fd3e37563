import { describe, expect, it } from "vitest";
import { indexPassages } from "../../../src/knowledge/retrieval/index-passages.ts";
import { questionTerms } from "../../../src/knowledge/retrieval/question-terms.ts";
import { annotate } from "../answering/resources.ts";

const text = `The mayor opened a new library. It holds 40,000 books.

“We waited long enough,” she said.`;
const library = annotate("library", text, {
  said: [{ words: "We waited long enough,", by: "Ingrid Dahl", source: "she", direct: true }],
});

describe("the index of an article", () => {
  it("knows in which sentences a stem stands, whatever its ending", () => {
    expect(library.retrieval.sentencesWith.get("librari")).toEqual([0]);
    expect(library.retrieval.sentencesWith.get("book")).toEqual([1]);
    expect(library.retrieval.sentencesWith.has("the")).toBe(false);
  });

  it("finds a speaker by name where only “she” stands", () => {
    expect(library.retrieval.sentencesWith.get("dahl")).toEqual([2]);
  });
});

describe("passages for a full-text search", () => {
  it("are the sentences with their content stems", () => {
    expect(indexPassages(library.article, library.segmentation).map(({ terms }) => terms)).toEqual([
      "mayor open new librari",
      "hold 40000 book",
      "wait long enough sai",
    ]);
  });

  it("are looked up by the stems of the question", () => {
    expect(questionTerms("Which libraries did the mayors open? The libraries!")).toEqual(["librari", "mayor", "open"]);
  });
});
