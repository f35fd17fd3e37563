import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../../src/knowledge/annotated-article.ts";
import { harbour, lynx } from "./harbour.ts";
import { answerer, shown, story } from "./resources.ts";

/** What is asked, words that are shown, and the words that are marked where it is clear which answer. */
const said: readonly (readonly [AnnotatedArticle, string, string, string?])[] = [
  [story, "How long did the call last?", "about an hour", "about an hour"],
  [story, "Where did Trump speak to reporters?", "Andrews Air Force Base", "Andrews Air Force Base"],
  [story, "Why did the Pentagon pause deliveries?", "dwindling reserves", "concerns over dwindling reserves"],
  [
    story,
    "What did Zelenskyy say about American aid?",
    "official channels",
    "Kyiv is working through official channels",
  ],
  [story, "What did the State Department say about the Pentagon's decision?", "no role in decisions"],
  [story, "On what date did the conversation take place?", "July 3", "July 3"],
  [story, "Who announced the call?", "announced by Putin", "Putin"],
  [story, "What did Putin say about the root causes?", "root causes of the conflict"],
  [
    story,
    "What did Ushakov say about traditional values?",
    "centered around promoting “traditional values”",
    "are important to both Moscow and Trump’s administration",
  ],
  [story, "What did Ukraine's Defense Ministry ask for?", "a direct conversation with American officials"],
  [story, "What time was it in Bulgaria?", "17:00 Bulgarian time", "17:00"],
  [story, "whom did trump criticize over stockpiles", "former President Biden", "former President Biden"],
  [story, "Did Trump say that weapons deliveries had stopped?", "denied any suspension"],
  [harbour, "Why is the bridge closed?", "repairs"],
  [harbour, "How much money did the council set aside?", "4.2 million kronor", "4.2 million kronor"],
  [harbour, "When was the bridge opened?", "1931", "1931"],
  [harbour, "Which firm won the tender?", "Brovik", "Brovik"],
  [harbour, "How often will the ferries cross?", "every 20 minutes"],
  [
    harbour,
    "What did the mayor say about shop owners?",
    "cost shop owners dearly",
    "the closure would cost shop owners dearly",
  ],
  [harbour, "What did Dahl tell residents?", "Nobody wants this"],
  [harbour, "Who is Karl Berg?", "who runs a bakery", "Karl Berg, who runs a bakery beside the bridge"],
  [lynx, "How many cubs did the lynx have?", "three cubs", "three"],
  [lynx, "Who leads the project?", "Elena Marek", "Elena Marek"],
  [lynx, "Why did the lynx vanish?", "poaching", "because of poaching"],
  [lynx, "When was hunting forbidden?", "since 1992", "1992"],
  [lynx, "What do farmers demand?", "pay for every sheep"],
];

const unsaid: readonly (readonly [AnnotatedArticle, string])[] = [
  [story, "What did Xi Jinping say about Ukraine?"],
  [story, "How many soldiers were killed?"],
  [story, "Who is Sergei Lavrov?"],
  [story, "When will Trump and Putin meet in person?"],
  [story, "How old is Putin?"],
  [story, "What did Zelensky say about NATO membership?"],
  [story, "Where was Zelensky born?"],
  [story, "What did Rutte say about Iran?"],
  [story, "How much money has Germany given to Ukraine?"],
  [story, "What percentage of Americans support military aid to Ukraine?"],
  [story, "Why did Biden resign?"],
  [story, "When was NATO founded?"],
  [story, "Who is the president of France?"],
  [harbour, "How many people were injured on the bridge?"],
  [harbour, "Who designed the tunnel in Norway?"],
  [harbour, "What did the prime minister say about the bridge?"],
  [harbour, "How old is Ingrid Dahl?"],
  [harbour, "What is the weather in Lindholm?"],
  [harbour, "Did the union call a strike?"],
  [lynx, "How much does the camera cost?"],
  [lynx, "Which zoo adopted the bears?"],
  [lynx, "What did the hunters' association say about tourism?"],
  [lynx, "Who is Peter Novak?"],
  [lynx, "How long does a lynx live?"],
];

describe("a question that the story answers", () => {
  it.each(said.map(([article, question, words, marked]) => ({ article, question, words, marked })))(
    "$question",
    ({ article, question, words, marked }) => {
      expect(shown(question, [article])).toContain(words);
      const answer = answerer.answer(question, [article]);
      if (marked !== undefined) expect(answer).toMatchObject({ shortest: { excerpt: marked } });
    },
  );
});

describe("a question that the story doesn't answer", () => {
  it.each(unsaid.map(([article, question]) => ({ article, question })))("$question", ({ article, question }) => {
    const answer = answerer.answer(question, [article]);
    expect({ question, kind: answer.kind }).toEqual({ question, kind: "unanswered" });
  });
});
