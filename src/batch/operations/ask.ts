import type { Answer } from "../../domain/answer.ts";
import { chosenArticles } from "../chosen-articles.ts";
import { cited, rounded } from "../layout.ts";
import type { Operation } from "../operation.ts";

export const ask: Operation = async (fields, room) => {
  const question = fields.text("question");
  const limit = fields.count("top", 1, 1000) ?? 10;
  return layOut(await room.over(chosenArticles(fields)).ask({ question, limit }));
};

function layOut(answer: Answer) {
  const confidence = rounded(answer.confidence);
  const ranking = answer.ranking.map(({ articleId, span, score }) => ({
    article: articleId,
    start: span.start,
    end: span.end,
    score,
  }));
  if (answer.kind !== "answered") {
    const reason = answer.kind === "unanswered" ? answer.reason : answer.about;
    return { answered: false, confidence, reason, citations: [], answer: null, ranking };
  }
  const citations = answer.passages.map(({ citation }) => ({ article: citation.articleId, ...cited(citation) }));
  const { shortest } = answer;
  const span = shortest && { start: shortest.span.start, end: shortest.span.end, text: shortest.excerpt };
  return { answered: true, confidence, citations, answer: span, ranking };
}
