import { readFileSync, writeFileSync } from "node:fs";
import { foldToken } from "../../src/knowledge/tagging/fold-token.ts";
import type { Tag } from "../../src/knowledge/tagging/tagged-document.ts";
import { writeTaggingModel } from "../../src/knowledge/tagging/tagging-model.ts";
import { splitParagraphs } from "../../src/text/paragraphs.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { splitTokens } from "../../src/text/tokens.ts";
import { correctTeacher } from "./correct-teacher.ts";
import { learnTagging, type TaggedSentenceExample } from "./learn-tagging.ts";
import { teach } from "./teacher.ts";

// Learns the tagger's weights: npm run train:tagging -- articles.jsonl … (lines with a "text" or "article" each).

const destination = "data/models/tagging.bin";

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("name at least one file of JSON lines with articles");
const texts = files.flatMap(readTexts);
const taught = texts.flatMap(toExamples);
const usualSmall = usualTagsWrittenSmall(taught);
const examples = taught.map((example) => ({
  ...example,
  tags: correctTeacher(example.words, example.lower, example.tags, (lower) => usualSmall.get(lower) ?? null),
}));
console.log(`${texts.length} articles, ${examples.length} sentences tagged`);
const learned = learnTagging(examples, { rounds: 8, articlesPerWord: 5, tokensPerFeature: 8, smallestWeight: 4 });
const bytes = writeTaggingModel(learned);
writeFileSync(destination, bytes);
console.log(`${destination}: ${learned.features.size} features, ${learned.words.size} words, ${bytes.length} bytes`);

function readTexts(file: string): readonly string[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const { text, article } = JSON.parse(line) as { text?: string; article?: string };
    return text ?? article ?? "";
  });
}

function toExamples(text: string, article: number): readonly TaggedSentenceExample[] {
  const spans = splitParagraphs(text).flatMap((paragraph) => splitSentences(text, paragraph));
  const sentences = spans.map((span) => splitTokens(text, span)).filter((sentence) => sentence.length > 0);
  const answers = teach(text, sentences.flat());
  let next = 0;
  return sentences.map((sentence) => {
    const words = sentence.map((token) => text.slice(token.start, token.end));
    const lower = words.map(foldToken);
    const tags = sentence.map(() => answers[next++]?.tag ?? null);
    return { article, words, lower, tags };
  });
}

function usualTagsWrittenSmall(sentences: readonly TaggedSentenceExample[]): ReadonlyMap<string, Tag> {
  const counts = new Map<string, Map<Tag, number>>();
  for (const { words, lower, tags } of sentences) {
    tags.forEach((tag, index) => {
      const word = lower[index] as string;
      if (tag === null || words[index] !== word) return;
      const byTag = counts.get(word) ?? new Map<Tag, number>();
      byTag.set(tag, (byTag.get(tag) ?? 0) + 1);
      counts.set(word, byTag);
    });
  }
  const usual = new Map<string, Tag>();
  for (const [word, byTag] of counts) {
    const [most] = [...byTag].sort(([, a], [, b]) => b - a);
    const total = [...byTag.values()].reduce((sum, count) => sum + count, 0);
    if (most && total >= 5) usual.set(word, most[0]);
  }
  return usual;
}
