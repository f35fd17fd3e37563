import { readFileSync } from "node:fs";
import type { Article } from "../../src/domain/article.ts";
import type { ArticleId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";
import { hashText } from "../../src/knowledge/attribution/model/feature-list.ts";

/** An attribution as people marked it; all spans are UTF-16 offsets into the article. */
export interface MarkedAttribution {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: readonly Span[];
  /** Whether it reports speech; otherwise belief or intention. */
  readonly speech: boolean;
}

export interface MarkedArticle {
  readonly article: Article;
  readonly attributions: readonly MarkedAttribution[];
}

type Pair = readonly [number, number];

interface Line {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly quotes: readonly {
    readonly type: string;
    readonly speech: boolean;
    readonly content: Pair;
    readonly contentParts?: readonly Pair[];
    readonly cue: Pair | null;
    readonly source: Pair | null;
    readonly sourceParts?: readonly Pair[];
  }[];
}

/** Reads PolNeAR as standoff JSON lines (Newell, Margolin and Ruths, LREC 2018); the first line is the headline. */
export function readPolnear(file: string): readonly MarkedArticle[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => (line.trim() === "" ? [] : [toMarkedArticle(JSON.parse(line) as Line)]));
}

/** Whether an article is kept out of learning, to measure on: about a quarter, by its name alone. */
export const isHeldOut = (article: Article): boolean => hashText(article.id) % 41 < 10;

function toMarkedArticle(line: Line): MarkedArticle {
  const article: Article = {
    id: line.id as ArticleId,
    version: 1,
    title: line.title ?? "",
    text: line.text,
    headline: headlineOf(line.text),
    furniture: [],
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: "en",
  };
  const attributions = line.quotes.map((quote) => ({
    content: (quote.contentParts ?? [quote.content]).map(toSpan),
    cue: quote.cue && toSpan(quote.cue),
    source: quote.source ? (quote.sourceParts ?? [quote.source]).map(toSpan) : [],
    speech: quote.speech || quote.type !== "indirect",
  }));
  return { article, attributions };
}

const toSpan = ([start, end]: Pair): Span => ({ start, end });

function headlineOf(text: string): Span | null {
  const end = text.indexOf("\n");
  return end > 0 ? { start: 0, end } : null;
}
