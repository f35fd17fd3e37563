import { readBundledArticles } from "../../src/bundled-articles.ts";
import type { CitedPassage } from "../../src/domain/answer.ts";
import { cite } from "../../src/domain/citation.ts";
import type { Attribution } from "../../src/domain/quotation.ts";
import type { Sources } from "../../src/reply/excerpt-block.ts";
import type { Block, Reply } from "../../src/reply/reply.ts";

const [article] = readBundledArticles();
if (!article) throw new Error("no story is bundled");

export const story = article;
export const sources: Sources = new Map([[story.id, story]]);

/** Words of the bundled story as a passage. */
export function passage(words: string, paragraph: number, attribution: Attribution | null = null): CitedPassage {
  const start = story.text.indexOf(words);
  if (start < 0) throw new Error(`the story hasn't got “${words}”`);
  return { citation: cite(story, { start, end: start + words.length }, paragraph), marks: [], attribution };
}

export const saidBy = (name: string): Attribution => ({
  cue: null,
  source: null,
  speaker: { name, role: null },
  via: [],
  medium: null,
  confidence: 0.9,
});

/** The blocks of one kind. */
export const blocksOf = <K extends Block["kind"]>(reply: Reply, kind: K) =>
  reply.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

/** The labels of all buttons. */
export const labelsOf = (reply: Reply): readonly string[] =>
  blocksOf(reply, "actions").flatMap(({ actions }) =>
    actions.map((action) => (action.kind === "button" ? action.label : action.placeholder)),
  );
