import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleId } from "../../../src/domain/ids.ts";
import type { Quotation } from "../../../src/domain/quotation.ts";
import type { Span } from "../../../src/domain/span.ts";
import type { AnnotatedArticle } from "../../../src/knowledge/annotated-article.ts";
import { type AnsweringResources, createAnswerer } from "../../../src/knowledge/answering/answerer.ts";
import { parseAnsweringModel } from "../../../src/knowledge/answering/answering-model.ts";
import { parsePhrases } from "../../../src/knowledge/question/phrases.ts";
import { parseSmallTalk } from "../../../src/knowledge/question/small-talk.ts";
import { parseBackground } from "../../../src/knowledge/retrieval/background.ts";
import { createRetrievalIndex } from "../../../src/knowledge/retrieval/retrieval-index.ts";
import { parseSynonyms } from "../../../src/knowledge/retrieval/synonyms.ts";
import { segment } from "../../../src/text/segmentation.ts";
import { projectRoot } from "../../project.ts";

const read = (path: string) => readFileSync(join(projectRoot, "data", path), "utf8");

/** The weights and tables that the program ships. */
export const resources: AnsweringResources = {
  model: parseAnsweringModel(read("models/answering.json")),
  background: parseBackground(read("lexicon/background.txt")),
  synonyms: parseSynonyms(read("lexicon/synonyms.txt")),
  phrases: parsePhrases(read("lexicon/phrases.txt")),
  smallTalk: parseSmallTalk(read("lexicon/small-talk.txt")),
};

export const answerer = createAnswerer(resources);

/** What somebody said: the words of the text, who said them, and the words by which the text names them. */
export interface Said {
  /** Piece by piece, where there are several. */
  readonly words: string | readonly string[];
  readonly by: string;
  readonly role?: string;
  readonly via?: string;
  readonly source?: string;
  readonly direct?: boolean;
}

/** An article ready to be asked, with quotations given by hand. */
export function annotate(
  id: string,
  text: string,
  { said = [], headline, furniture, publishedAt = null }: AnnotateOptions = {},
): AnnotatedArticle {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” isn't in ${id}`);
    return { start, end: start + words.length };
  };
  const article = {
    id: articleId(id),
    version: 1,
    title: id,
    text,
    headline: headline === undefined ? null : find(headline),
    furniture: furniture === undefined ? [] : [find(furniture)],
    url: null,
    outlet: null,
    byline: null,
    publishedAt,
    language: "en",
  };
  const quotations = said.map(
    ({ words, by, role, via, source, direct }): Quotation => ({
      kind: direct ? "direct" : "indirect",
      content: [words].flat().map(find),
      attribution: {
        cue: null,
        source: source === undefined ? null : find(source),
        speaker: { name: by, role: role ?? null },
        via: via === undefined ? [] : [{ name: via, role: null }],
        medium: null,
        confidence: 1,
      },
    }),
  );
  const segmentation = segment(article);
  return { article, segmentation, quotations, retrieval: createRetrievalIndex(article, segmentation, quotations) };
}

interface AnnotateOptions {
  readonly said?: readonly Said[];
  readonly headline?: string;
  readonly furniture?: string;
  readonly publishedAt?: string | null;
}

const trump = "Donald Trump";
const putin = "Vladimir Putin";
const ushakov = "Yury Ushakov";
const rutte = { by: "Mark Rutte", role: "NATO Secretary General" };

/** The bundled story, with who said what in it. */
export const story: AnnotatedArticle = annotate("story", read("articles/trump-putin-call.txt"), {
  headline: "Trump Fails to Sway Putin on Ukraine as Kremlin Vows to Pursue War Goals",
  furniture: "· novinite.com",
  said: [
    {
      words: "his recent phone conversation with Russian President Vladimir Putin did not yield any progress",
      by: trump,
    },
    { words: "the discussion as lengthy and wide-ranging", by: trump },
    { words: "he was not satisfied with the outcome", by: trump },
    { words: "I didn’t make any progress with them today at all.", by: trump, direct: true },
    { words: "I’m not happy about that.", by: trump, direct: true },
    { words: "the conversation lasted about an hour", by: "The Kremlin" },
    {
      words: ["traditional values” which", "are important to both Moscow and Trump’s administration"],
      by: ushakov,
      role: "Kremlin aide",
    },
    { words: "Trump reiterated his position", by: ushakov, role: "Kremlin aide" },
    { words: "hostilities in Ukraine should end as quickly as possible", by: trump, via: ushakov },
    { words: "Moscow would not retreat from its goals", by: putin, via: ushakov },
    { words: "Russia would “continue to pursue its objectives”", by: putin, via: ushakov },
    { words: "supplies were still being sent", by: trump },
    { words: "We’re giving weapons,", by: trump, direct: true },
    { words: "We have to make sure that we have enough for ourselves.", by: trump, direct: true },
    { words: "it had not received formal notice of any changes", by: "Ukraine’s Defense Ministry" },
    { words: "Kyiv is working through official channels", by: "Volodymyr Zelensky", role: "Ukrainian President" },
    { words: "the U.S. administration’s concerns about national defense needs", ...rutte },
    { words: "continued military support for Ukraine", ...rutte },
    { words: "it had no role in decisions on military logistics", by: "The U.S. State Department" },
  ],
});

/** All that a reader of an answer is shown, as one text. */
export const shown = (question: string, articles: readonly AnnotatedArticle[]): string => {
  const answer = answerer.answer(question, articles);
  return answer.kind === "answered" ? answer.passages.map(({ citation }) => citation.excerpt).join("\n") : "";
};
