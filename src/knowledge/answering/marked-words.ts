import type { Span } from "../../domain/span.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import type { ArticleReply } from "./ask-article.ts";
import { askedSayer, asksWhoSaid } from "./asked-sayer.ts";
import { decidingWords } from "./deciding-words.ts";
import { withWholeRole } from "./definition/role-before.ts";
import type { AnsweringWords } from "./disagreement.ts";
import { leantOn } from "./passages.ts";
import type { PooledSentence } from "./pool.ts";
import { saidWords } from "./said-words.ts";
import { createSpanFinder, type SpanModel } from "./span/find-answer-span.ts";

/** Makes what tells the words of a sentence that answer: by rule where one has a say, else as it was learned. */
export function createMarker(spans: SpanModel, synonyms: Synonyms) {
  const findSpan = createSpanFinder(spans);
  return { marksOf, wordsOf };

  function marksOf(hit: PooledSentence): readonly Span[] {
    const ruled = hit.reply.spans.get(hit.sentence);
    if (ruled) return ruled;
    const span = wordsOf(hit).span;
    return span ? [span] : [];
  }

  /** The words that answer; a rule may know them already. */
  function wordsOf({ reply, sentence }: PooledSentence): AnsweringWords {
    const { evidence } = reply;
    const known = reply.spans.get(sentence)?.[0] ?? ruledWords(reply, sentence);
    if (known === null) return { evidence, sentence, span: null, denies: reply.denies };
    const span = known ?? spanOf(reply, sentence);
    return { evidence, sentence, span, denies: reply.denies };
  }

  function spanOf({ evidence, annotated }: ArticleReply, sentence: IndexedSentence): Span | null {
    const { text } = annotated.article;
    const span = findSpan(evidence, sentence, text);
    return span && evidence.question.type === "person" ? withWholeRole(span, sentence, text) : span;
  }

  /** What a rule marks, null for nothing; undefined where none has a say. */
  function ruledWords({ evidence, annotated }: ArticleReply, sentence: IndexedSentence): Span | null | undefined {
    const { text } = annotated.article;
    switch (evidence.question.type) {
      case "decision":
        return decidingWords(evidence, sentence, text, synonyms) ?? undefined;
      case "statement":
        return saidWords(evidence, sentence, text, synonyms) ?? undefined;
      case "person":
        return asksWhoSaid(evidence)
          ? askedSayer(evidence, sentence, leantOn(evidence.index, sentence)?.span ?? null, text)
          : undefined;
      default:
        return undefined;
    }
  }
}
