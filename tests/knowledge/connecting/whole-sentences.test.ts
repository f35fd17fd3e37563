import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cite } from "../../../src/domain/citation.ts";
import { contentSpan } from "../../../src/domain/quotation.ts";
import { overlaps } from "../../../src/domain/span.ts";
import { sampleArticle } from "../../store/sample-article.ts";
import { articles, knowledge } from "./drafts.ts";

describe("no words are cut out of a sentence", () => {
  it.each([
    ["The minister, whose rival, Eva Roe, was convicted of fraud, opened it.", "The minister was convicted of fraud."],
    ["The minister, whose rival, Eva Roe, was convicted of fraud, opened it.", "The minister, Eva Roe, opened it."],
    ["Jon Hale, whose sister, the judge, is ill, resigned in May.", "Jon Hale, the judge, resigned in May."],
    ["The firm, the court heard, paid large bribes.", "The firm paid large bribes."],
    ["The firm, opponents fear, will close its mill.", "The firm will close its mill."],
    ["The firm, one blogger thinks, will close its mill.", "The firm will close its mill."],
    ["The mill will close, police assume.", "The mill will close."],
    ["All mills were closed, apart from the oldest.", "All mills were closed."],
    ["The sale of the mill is done, pending approval.", "The sale of the mill is done."],
    ["The fair will open in May, weather permitting.", "The fair will open in May."],
    ["The drug cured every patient, in mice.", "The drug cured every patient."],
    ["The judge will win, assuming that she runs.", "The judge will win."],
    ["The judge of Tarn lied and stole in a school play.", "The judge of Tarn lied."],
    ["The judge of Tarn resigned?", "The judge of Tarn resigned."],
    ["The judge of Tarn resigned.", "The judge of Tarn resigned?"],
    ["The plane landed in Paris, Texas, in May.", "The plane landed in Paris, in May."],
    ["The plane (a model) crashed in May.", "The plane crashed in May."],
    ["The old judge of Tarn and his wife sang.", "The old judge of Tarn."],
    ["The ‘free’ ferry costs five crowns.", "The free ferry costs five crowns."],
    ["But for the lamp, all was dark.", "For the lamp, all was dark."],
    ["However late it was, all sang.", "Late it was, all sang."],
    ["Tarn is large. Velby is small.", "Tarn is large, and Velby is small."],
    ["Tarn is large. Velby is small.", "Tarn is large; Velby is small."],
  ])("of “%s”: “%s” doesn't stand", (text, written) => {
    const article = sampleArticle({ id: "cut", title: "", text });
    const annotated = knowledge.prepare(article, knowledge.annotate(article));
    const shown = annotated.segmentation.sentences.map(({ span, paragraph }) => ({
      citation: cite(article, span, paragraph),
      marks: [],
      attribution: null,
    }));
    for (const cites of [[1], shown.map((_, at) => at + 1)]) {
      expect(knowledge.checkDraft([{ text: written, cites }], shown, [annotated]).stands).toBe(false);
    }
  });

  it("whichever they are, in a sentence that is nobody's claim", () => {
    const facts = articles.flatMap(({ article, segmentation, quotations }) =>
      segmentation.sentences
        .filter(({ span }) => !quotations.some((claim) => overlaps(contentSpan(claim), span)))
        .map(({ span, paragraph }) => cite(article, span, paragraph)),
    );
    expect(facts.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...facts), fc.nat(), fc.nat(), (citation, one, other) => {
        const words = String(citation.excerpt).split(" ");
        const from = one % words.length;
        const count = 1 + (other % (words.length - from));
        // “However, …” may go
        fc.pre(
          !words
            .slice(from, from + count)
            .at(-1)
            ?.endsWith(",") || from > 0,
        );
        const rest = words.toSpliced(from, count).join(" ").replace(/,?$/, "");
        const written = `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
        const shown = { citation, marks: [], attribution: null };
        for (const text of [written, `${written}.`]) {
          expect(knowledge.checkDraft([{ text, cites: [1] }], [shown], articles).stands).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
