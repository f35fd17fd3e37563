import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "./domain/article.ts";
import { articleId } from "./domain/ids.ts";
import type { Span } from "./domain/span.ts";
import { projectRoot } from "./project-root.ts";

/** What stands beside a bundled text: only what the text itself or its publisher's page says. */
interface Metadata {
  readonly id: string;
  /** The file that holds the text, as it came. */
  readonly text: string;
  readonly outlet: string | null;
  readonly language: string;
  /** The headline as it stands in the text. */
  readonly headline: string | null;
  /** Words of the page that are glued into the text and are not the story's. */
  readonly furniture: readonly string[];
}

/** Reads the stories that ship with the program from data/articles. */
export function readBundledArticles(folder = join(projectRoot, "data", "articles")): readonly Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const metadata = JSON.parse(readFileSync(join(folder, name), "utf8")) as Metadata;
      return articleOf(metadata, readFileSync(join(folder, metadata.text), "utf8"));
    });
}

function articleOf(metadata: Metadata, text: string): Article {
  return {
    id: articleId(metadata.id),
    version: 1,
    title: metadata.headline ?? metadata.id,
    text,
    headline: metadata.headline === null ? null : find(text, metadata.headline),
    furniture: metadata.furniture.map((words) => find(text, words)),
    url: null,
    outlet: metadata.outlet,
    byline: null,
    publishedAt: null,
    language: metadata.language,
  };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the bundled text doesn't hold “${words}”, as its metadata says`);
  return { start, end: start + words.length };
}
