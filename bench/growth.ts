import { whoSaid } from "../commands/who-said.ts";
import type { Article } from "../src/domain/article.ts";
import { articleId } from "../src/domain/ids.ts";
import type { AnnotatedArticle } from "../src/knowledge/annotated-article.ts";
import { createKnowledge } from "../src/knowledge/create-knowledge.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { createRetrievalIndex } from "../src/knowledge/retrieval/retrieval-index.ts";
import { loadResources } from "../src/resources.ts";
import { readOptions } from "../src/terminal/read-options.ts";
import { withoutControls } from "../src/terminal/without-controls.ts";
import { detectLanguage } from "../src/text/language.ts";
import { segment } from "../src/text/segmentation.ts";
import { growingTexts } from "./growth-texts.ts";
import { processorTimeOf } from "./timing.ts";

/** Something that is done with a text: what it needs is made outside the time. */
interface Work {
  readonly name: string;
  prepare(story: Story): () => unknown;
}

interface Story {
  readonly article: Article;
  /** Made anew for each run, so that nothing remembered from the last one is timed. */
  annotated(): AnnotatedArticle;
}

const question = "What did Ruth Okafor say about the old pier near Port Ellis on Thursday?";
const quote = "We know that the old pier near Port Ellis was unsafe and had cost 300 crowns";
/** Twice the text may take this many times as long before it is marked: sorting, and what a loaded machine blurs. */
const suspicious = 2.6;
/** Shorter runs than this, in milliseconds, tell nothing. */
const tellable = 8;

/** Times everything that reads a text on n, 2n and 4n words: doubling a text must not much more than double the time. */
export async function benchGrowth(scale = 1, texts = growingTexts): Promise<void> {
  const works = worksOf(createKnowledge(loadResources()));
  let marked = 0;
  for (const { name, words: longest, write } of texts) {
    const largest = longest * scale;
    console.log(`\n${name}, ${largest / 4} to ${largest} words`.padEnd(56), "ms per 1,000 words   2n : n   4n : 2n");
    const stories = [largest / 4, largest / 2, largest].map((words) => storyOf(works.knowledge, write(words)));
    for (const work of works.all) {
      const times = await timesOf(work, stories);
      const [once = 0, twice = 0, fourTimes = 0] = times;
      const ratios = [twice / once, fourTimes / twice];
      const isMarked = fourTimes > tellable && fourTimes / once > suspicious ** 2;
      if (isMarked) marked++;
      console.log(
        work.name.padEnd(55),
        ((fourTimes / largest) * 1000).toFixed(3).padStart(18),
        ...ratios.map((ratio) => ratio.toFixed(2).padStart(8)),
        isMarked ? "  ← more than the text" : "",
      );
    }
  }
  console.log(marked === 0 ? "\nnothing grows faster than its text" : `\n${marked} grow faster than their text`);
}

/** The shortest of a few runs at each length, in turns, so that a slow moment of the machine falls on all of them. */
async function timesOf(work: Work, stories: readonly Story[]): Promise<readonly number[]> {
  const times = stories.map(() => Number.POSITIVE_INFINITY);
  let spent = 0;
  for (let round = 0; round < 10 && (round < 1 || spent < 3000); round++) {
    for (const [at, story] of stories.entries()) {
      const time = await processorTimeOf(work.prepare(story));
      spent += time;
      times[at] = Math.min(times[at] ?? time, time);
    }
  }
  return times;
}

function storyOf(knowledge: Knowledge, text: string): Story {
  const article: Article = {
    id: articleId("growth"),
    version: 1,
    title: "Growth",
    text,
    headline: null,
    furniture: [],
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: "en",
  };
  const quotations = knowledge.annotate(article);
  return { article, annotated: () => knowledge.prepare(article, quotations) };
}

function worksOf(knowledge: Knowledge): { readonly knowledge: Knowledge; readonly all: readonly Work[] } {
  const withArticle = (name: string, work: (annotated: AnnotatedArticle) => unknown): Work => ({
    name,
    prepare(story) {
      const annotated = story.annotated();
      return () => work(annotated);
    },
  });
  const withText = (name: string, work: (text: string) => unknown): Work => ({
    name,
    prepare:
      ({ article }) =>
      () =>
        work(article.text),
  });
  // a question, a pasted quote and words to search for may be as long as a message
  const message = ({ article }: AnnotatedArticle) => article.text.slice(0, 6000);
  const all: readonly Work[] = [
    {
      name: "segment",
      prepare:
        ({ article }) =>
        () =>
          segment(article),
    },
    {
      name: "annotate",
      prepare:
        ({ article }) =>
        () =>
          knowledge.annotate(article),
    },
    withArticle("index", ({ article, segmentation, quotations }) =>
      createRetrievalIndex(article, segmentation, quotations),
    ),
    withArticle("passages for the store", (annotated) => knowledge.passages(annotated)),
    withArticle("answer", (annotated) => knowledge.answer(question, [annotated])),
    withArticle("answer to the text's beginning", (annotated) => knowledge.answer(message(annotated), [annotated])),
    withArticle("checkQuote, index included", (annotated) => knowledge.checkQuote(quote, "Okafor", [annotated])),
    withArticle("checkQuote of the text's beginning", (annotated) =>
      knowledge.checkQuote(message(annotated), null, [annotated]),
    ),
    withArticle("search", (annotated) => knowledge.search("the pier near Port Ellis", [annotated], 20)),
    withArticle("search for the text's beginning", (annotated) =>
      knowledge.search(message(annotated), [annotated], 20),
    ),
    withArticle("summarise", (annotated) => knowledge.summarise(annotated, { style: "standard" })),
    withArticle("summarise in 60 lines", (annotated) =>
      knowledge.summarise(annotated, { style: "standard", sentences: 60, focus: quote }),
    ),
    withArticle("summarise in key quotes", (annotated) => knowledge.summarise(annotated, { style: "key-quotes" })),
    withArticle("speakers", (annotated) => knowledge.speakers([annotated])),
    {
      name: "all of a story: annotate, prepare, speakers, passages",
      prepare:
        ({ article }) =>
        () => {
          const annotated = knowledge.prepare(article, knowledge.annotate(article));
          return [knowledge.speakers([annotated]), knowledge.passages(annotated)];
        },
    },
    withText("language", detectLanguage),
    withText("terminal: without controls", (text) => withoutControls(text.replaceAll(" ", "\u001b[;"))),
    withText("terminal: options", (text) => readOptions(whoSaid, ` quote:${text.replaceAll(" ", ": ")}`)),
  ];
  return { knowledge, all };
}
