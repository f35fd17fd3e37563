import type { Span } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";

/** The shortest words of a sentence that answer, where some fit what the question expects. */
export function findAnswerSpan(evidence: Evidence, sentence: IndexedSentence): Span | null {
  const { question } = evidence;
  const { dates, numbers, names } = sentence.hints;
  const fitting =
    question.type === "date" ? dates : question.type === "person" || question.type === "place" ? names : numbers;
  const place = fitting.find((at) => !question.stems.has(sentence.terms[at]?.stem ?? ""));
  return place === undefined ? null : (sentence.terms[place]?.span ?? null);
}
