import { describe, expect, it } from "vitest";
import { createKnowledge } from "../../../src/knowledge/create-knowledge.ts";
import { loadResources } from "../../../src/resources.ts";
import { sampleArticle } from "../../store/sample-article.ts";

const knowledge = createKnowledge(loadResources());
const article = sampleArticle({
  text: [
    "Mayor Ines Orban said the harbour bridge is unsafe. The council closed the harbour bridge to lorries.",
    "The harbour bridge was opened after the war. Director Paul Varga was not satisfied with the repairs.",
    "The ferry pier was closed in May 2019.",
  ].join("\n\n"),
});
const harbour = knowledge.prepare(article, knowledge.annotate(article));
const kindOf = (question: string) => knowledge.answer(question, [harbour]).kind;

describe("an answer that lacks what is asked for", () => {
  it.each([
    "When did the council close the harbour bridge to lorries?",
    "When did Orban say the harbour bridge is unsafe?",
    "Was Orban satisfied with the repairs?",
  ])("is none: “%s”", (question) => {
    expect(kindOf(question)).toBe("unanswered");
  });

  it.each([
    "When was the ferry pier closed?",
    "When was the harbour bridge opened?",
    "Was Varga satisfied with the repairs?",
    "What did Orban say about the harbour bridge?",
  ])("stays one where it is there: “%s”", (question) => {
    expect(kindOf(question)).toBe("answered");
  });
});
