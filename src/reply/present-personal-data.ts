import type { PersonalData } from "../domain/feedback.ts";
import type { Words } from "../words/words.ts";
import type { Reply } from "./reply.ts";

/** What is, or was, stored of a person, under a title that says which. */
export function presentPersonalData(title: string, data: PersonalData, words: Words): Reply {
  const { thumbs, shortKeys, questions, topics, articles, nothing } = words.privacy;
  const items = [
    { label: thumbs, detail: String(data.feedback) },
    { label: shortKeys, detail: String(data.shortKeys) },
    { label: questions, detail: String(data.questions) },
    { label: topics, detail: String(data.topics) },
    { label: articles, detail: String(data.articles.length) },
  ];
  const isEmpty = data.feedback + data.shortKeys + data.questions + data.topics + data.articles.length === 0;
  return {
    blocks: [{ kind: "heading", text: title }, isEmpty ? { kind: "text", text: nothing } : { kind: "list", items }],
  };
}
