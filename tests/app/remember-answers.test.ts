import { describe, expect, it } from "vitest";
import { rememberAnswers } from "../../src/app/remember-answers.ts";
import { articleOf } from "../../src/app/submission.ts";
import { articleId } from "../../src/domain/ids.ts";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";

const text = "The ferry is late. The harbour is closed.";
const submission = { id: articleId("ferry"), text, title: "Ferry", url: null, publishedAt: null, hasHeadline: false };

function setUp() {
  const plain = createPlainKnowledge();
  const asked: string[] = [];
  const knowledge = rememberAnswers({
    ...plain,
    answer(question, articles, limit) {
      asked.push(question);
      return plain.answer(question, articles, limit);
    },
  });
  const article = plain.prepare(articleOf(submission), []);
  return { knowledge, asked, article };
}

describe("remembered answers", () => {
  it("are the ones that were worked out", () => {
    const { knowledge, asked, article } = setUp();
    const first = knowledge.answer("Is the ferry late?", [article]);
    expect(knowledge.answer("Is the ferry late?", [article])).toBe(first);
    expect(asked).toHaveLength(1);
  });

  it("are never those of another question, another ranking, another version or other articles", () => {
    const { knowledge, asked, article } = setUp();
    const newer = { ...article, article: { ...article.article, version: 2 } };
    knowledge.answer("Is the ferry late?", [article]);
    knowledge.answer("Is the harbour closed?", [article]);
    knowledge.answer("Is the ferry late?", [article], 3);
    knowledge.answer("Is the ferry late?", [newer]);
    knowledge.answer("Is the ferry late?", [article, newer]);
    expect(asked).toHaveLength(5);
  });
});
