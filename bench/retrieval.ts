import { create, insertMultiple, search } from "@orama/orama";
import { Index as FlexSearch } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { readBundledArticles } from "../src/bundled-articles.ts";
import type { Article } from "../src/domain/article.ts";
import { articleId } from "../src/domain/ids.ts";
import { slice } from "../src/domain/span.ts";
import { createKnowledge } from "../src/knowledge/create-knowledge.ts";
import { createRetrievalIndex } from "../src/knowledge/retrieval/retrieval-index.ts";
import { loadResources } from "../src/resources.ts";
import { segment } from "../src/text/segmentation.ts";
import { createRandom, quantile, timeOf } from "./timing.ts";

/** A search engine over the same passages: how it is built, and how it is asked. */
interface Engine {
  readonly name: string;
  build(passages: readonly string[]): Promise<(question: string) => unknown>;
}

const questions = [
  "How long did the call between Trump and Putin last?",
  "Who announced the conversation before it took place?",
  "What did the Pentagon put on hold?",
  "What did Rutte say about military support for Ukraine?",
  "Why were deliveries of air defense missiles paused?",
  "When was the call scheduled?",
];

/** Times building an index and asking it, ours beside what a user would pick instead, on the same passages in one run. */
export async function benchRetrieval(sizes: readonly number[] = [21, 300, 3000]): Promise<void> {
  const knowledge = createKnowledge(loadResources());
  for (const size of sizes) {
    const article = articleOf(size);
    const segmentation = segment(article);
    const passages = segmentation.sentences.map(({ span }) => slice(article.text, span));
    const ours: Engine = {
      name: "Verbatim: ranked, with span and confidence",
      async build() {
        const annotated = {
          article,
          segmentation,
          quotations: [],
          retrieval: createRetrievalIndex(article, segmentation, []),
        };
        return (question) => knowledge.answer(question, [annotated]);
      },
    };
    console.log(`\n${passages.length} sentences`.padEnd(45), "build ms   question p50 ms   p99 ms");
    for (const engine of [ours, fuse, miniSearch, flexSearch, orama]) await row(engine, passages);
  }
}

async function row(engine: Engine, passages: readonly string[]): Promise<void> {
  const builds: number[] = [];
  for (let run = 0; run < 5; run++) builds.push(await timeOf(() => engine.build(passages)));
  const ask = await engine.build(passages);
  const rounds = passages.length > 1000 ? 5 : 40;
  for (const question of questions) await ask(question);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) times.push(await timeOf(() => ask(question)));
  }
  const figure = (value: number, width: number) => value.toFixed(2).padStart(width);
  console.log(
    engine.name.padEnd(44),
    figure(quantile(builds, 0.5), 8),
    figure(quantile(times, 0.5), 16),
    figure(quantile(times, 0.99), 9),
  );
}

const fuse: Engine = {
  name: "fuse.js, ignoreLocation",
  async build(passages) {
    const index = new Fuse(passages, { includeScore: true, ignoreLocation: true });
    return (question) => index.search(question, { limit: 10 });
  },
};

const miniSearch: Engine = {
  name: "MiniSearch",
  async build(passages) {
    const index = new MiniSearch({ fields: ["text"] });
    index.addAll(passages.map((text, id) => ({ id, text })));
    return (question) => index.search(question).slice(0, 10);
  },
};

const flexSearch: Engine = {
  name: "FlexSearch",
  async build(passages) {
    const index = new FlexSearch({ tokenize: "forward" });
    passages.forEach((text, id) => void index.add(id, text));
    return (question) => index.search(question, { limit: 10, suggest: true });
  },
};

const orama: Engine = {
  name: "Orama",
  async build(passages) {
    const index = create({ schema: { text: "string" } });
    await insertMultiple(
      index,
      passages.map((text) => ({ text })),
    );
    return (question) => search(index, { term: question, limit: 10 });
  },
};

/** An article of so many sentences: the bundled story's own, and then sentences of its words in another order. */
function articleOf(sentences: number): Article {
  const [story] = readBundledArticles();
  if (!story) throw new Error("no story is bundled");
  const own = segment(story).sentences.map(({ span }) => slice(story.text, span));
  const words = own.flatMap((sentence) => sentence.split(" "));
  const random = createRandom(7);
  const made = Array.from({ length: Math.max(0, sentences - own.length) }, () => {
    const picked = Array.from({ length: 18 }, () => words[Math.floor(random() * words.length)] ?? "");
    return `The ${picked.join(" ").replaceAll(/[.?!“”]/g, "")}.`;
  });
  const text = [...own, ...made].join("\n\n");
  return { ...story, id: articleId(`bench-${sentences}`), text, headline: null, furniture: [] };
}
