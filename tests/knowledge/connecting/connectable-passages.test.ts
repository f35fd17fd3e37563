import { describe, expect, it } from "vitest";
import { cite } from "../../../src/domain/citation.ts";
import { sampleArticle } from "../../store/sample-article.ts";
import { articles, knowledge } from "./drafts.ts";

describe("what may be connected", () => {
  it("is the answer's own passages first, then others of the same story, eight at most and none twice", () => {
    const [story] = articles;
    if (!story) throw new Error("no story");
    const answer = knowledge.answer("How long did the call last?", [story]);
    if (answer.kind !== "answered") throw new Error("not answered");
    const passages = knowledge.connectable(answer, [story]);
    expect(passages.slice(0, answer.passages.length)).toEqual(answer.passages);
    expect(passages.length).toBeGreaterThan(answer.passages.length);
    expect(passages.length).toBeLessThanOrEqual(8);
    expect(new Set(passages.map(({ citation }) => citation.span.start)).size).toBe(passages.length);
    expect(knowledge.connectable({ ...answer, storiesDiffer: true }, [story])).toEqual([]);
  });

  it("is no more than a model is sent", () => {
    const long = (words: number) => `The ferry ${"of the harbour ".repeat(words)}was late. The ferry sank in May.`;
    for (const [words, count] of [
      [30, 2],
      [450, 0],
    ] as const) {
      const article = knowledge.prepare(sampleArticle({ id: "long", title: "", text: long(words) }), []);
      const [first, second] = article.segmentation.sentences.map(({ span }) => cite(article.article, span, 1));
      if (!first || !second) throw new Error("no sentences");
      const ranking = [first, second].map(({ articleId, span }) => ({ articleId, span, score: 1 }));
      const passages = [{ citation: first, marks: [], attribution: null }];
      const answer = { kind: "answered", confidence: 1, passages, shortest: null, ranking } as const;
      expect(knowledge.connectable(answer, [article])).toHaveLength(count);
    }
  });
});
