import { readBundledArticles } from "../src/bundled-articles.ts";
import type { Article } from "../src/domain/article.ts";
import { articleId } from "../src/domain/ids.ts";
import { createKnowledge } from "../src/knowledge/create-knowledge.ts";
import { loadResources } from "../src/resources.ts";
import { writeNews } from "./growth-texts.ts";

/** What a process that does nothing but read stories costs; memory is resident, in MB. */
export interface AnnotatorFigures {
  readonly bareMemory: number;
  readonly loadMilliseconds: number;
  readonly loadedMemory: number;
  readonly busyMemory: number;
  readonly wordsPerSecond: number;
  readonly bundledWordsPerSecond: number;
}

// its own process, so that memory is the annotator's and no other bench's
const memory = () => {
  const { gc } = globalThis as { readonly gc?: () => void };
  // the first round finds what the files were read into, the second gives it back
  gc?.();
  gc?.();
  return process.memoryUsage().rss / 1e6;
};
const bareMemory = memory();
const start = performance.now();
const knowledge = createKnowledge(loadResources());
const loadMilliseconds = performance.now() - start;
const loadedMemory = memory();

const [story] = readBundledArticles();
if (!story) throw new Error("no story is bundled");
const news = writeNews(600 * 60);
const size = Math.ceil(news.length / 60);
const articles = Array.from({ length: 60 }, (_, at) => ({
  ...story,
  id: articleId(`news-${at}`),
  text: news.slice(at * size, (at + 1) * size),
  headline: null,
  furniture: [],
}));
const bundled = Array.from({ length: 60 }, () => story);
for (const article of [...articles, ...bundled]) knowledge.annotate(article);

const figures: AnnotatorFigures = {
  bareMemory,
  loadMilliseconds,
  loadedMemory,
  wordsPerSecond: speed(articles),
  bundledWordsPerSecond: speed(bundled),
  busyMemory: memory(),
};
console.log(JSON.stringify(figures));

/** Words a second of processor time, which other programs on the machine don't blur. */
function speed(texts: readonly Article[]): number {
  const before = process.cpuUsage();
  for (const article of texts) knowledge.annotate(article);
  const { user, system } = process.cpuUsage(before);
  return (texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / (user + system)) * 1e6;
}
