import { describe, expect, it } from "vitest";
import { articleId } from "../../../src/domain/ids.ts";
import { parseAttributionModel } from "../../../src/knowledge/attribution/model/parse-attribution-model.ts";
import { readStatements } from "../../../src/knowledge/attribution/read-statements.ts";
import { createCommonPlaces, fewestArticles } from "../../../training/attribution/common-places.ts";
import { byFolds, folds } from "../../../training/attribution/folds.ts";
import { learnLexicon } from "../../../training/attribution/learn-lexicon.ts";
import { learnModel } from "../../../training/attribution/learn-model.ts";
import { createLearner } from "../../../training/attribution/learner.ts";
import { markDocument } from "../../../training/attribution/marked-document.ts";
import type { MarkedArticle } from "../../../training/attribution/read-polnear.ts";
import { shuffle } from "../../../training/attribution/shuffle.ts";
import { writeModel } from "../../../training/attribution/write-model.ts";
import { tagText } from "../../knowledge/tagging/bundled-tagging.ts";
import { writeArticle } from "../../knowledge/write-article.ts";

const speakers = ["Ruth Okafor", "Tom Lindqvist", "Ana Reyes"];
const facts = ["the pier was unsafe", "the crane had failed", "the ferry would sail"];

/** A made-up article in which somebody said something, marked as PolNeAR marks it; every one has a word of its own. */
function markedArticle(number: number): MarkedArticle {
  const speaker = speakers[number % 3] as string;
  const fact = facts[number % 2] as string;
  const text = `The harbour opened. ${speaker} said ${fact}. It rained on the unword${number} pier.`;
  const { article } = writeArticle(text, [], { id: articleId(`article-${number}`) });
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    article,
    attributions: [{ content: [span(fact)], cue: span("said"), source: [span(speaker)], speech: true }],
  };
}

const documents = Array.from({ length: 24 }, (_, number) => markedArticle(number)).map((marked) =>
  markDocument(marked, tagText(marked.article.text)),
);

const learn = () => writeModel(learnModel(documents, new Map(), () => {}));

describe("learning attribution", () => {
  it("gives the same bytes twice, and a model that reads what it has learned", () => {
    const bytes = learn();
    expect(Buffer.compare(learn(), bytes)).toBe(0);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("unword");
    const model = parseAttributionModel(bytes, new Map());
    const [statement] = readStatements(tagText("The harbour opened. Ana Reyes said the crane had failed."), model);
    expect(statement).toMatchObject({ cueHead: 6, sourceHead: 5, content: [{ from: 7, to: 11 }] });
  }, 60_000);

  it("writes down no word that fewer than five articles have", () => {
    const { priors, vocabulary } = learnLexicon(documents);
    expect([...priors.keys()]).toEqual(["say"]);
    const few = learnLexicon(documents.slice(0, fewestArticles - 1));
    expect([few.priors.size, few.vocabulary.length]).toEqual([0, 0]);
    expect(vocabulary.length).toBeGreaterThan(10);
  });

  it("keeps a feature that five articles have, however often another has it", () => {
    const common = createCommonPlaces();
    for (let article = 0; article < fewestArticles; article++) common.see(article, Int32Array.of(1));
    for (let time = 0; time < 50; time++) common.see(9, Int32Array.of(2));
    expect([...common.keep(Int32Array.of(1, 2, 3))]).toEqual([1]);
  });

  it("reads an article with what was learned from others", () => {
    const examples = Array.from({ length: 3 * folds }, (_, article) => ({ article }));
    const seen = byFolds(examples, (own) => new Set(own.map(({ article }) => article)));
    for (const { article } of examples) expect(seen(article).has(article)).toBe(false);
  });

  it("learns which of two features speaks for an answer", () => {
    const learner = createLearner();
    for (let time = 0; time < 50; time++) {
      learner.update(Int32Array.of(1), 0.5, 0.1);
      learner.update(Int32Array.of(2), -0.5, 0.1);
    }
    learner.finish();
    expect(learner.score(Int32Array.of(1), 1)).toBeGreaterThan(0);
    expect(learner.score(Int32Array.of(2), 1)).toBeLessThan(0);
  });

  it("shuffles by its seed alone, losing nothing", () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    expect(shuffle([...items], 7)).toEqual(shuffle([...items], 7));
    expect(shuffle([...items], 7)).not.toEqual(shuffle([...items], 8));
    expect([...shuffle([...items], 7)].sort((a, b) => a - b)).toEqual(items);
  });
});
