import { describe, expect, it } from "vitest";
import { parsePhrases } from "../../../src/knowledge/question/phrases.ts";
import { analyseQuestion } from "../../../src/knowledge/question/question.ts";
import { resolveTerm } from "../../../src/knowledge/retrieval/resolve-term.ts";
import { resources, story } from "../answering/resources.ts";

const phrases = parsePhrases("put on hold: pause suspend");
const keyOf = (question: string, word: string) => {
  const term = analyseQuestion(question, resources.background, phrases).terms.find((term) => term.word === word);
  return term && resolveTerm(term, story.retrieval, resources.synonyms);
};

describe("a word of a question", () => {
  it.each([
    ["What did Zelenskyy say?", "zelenskyy", "zelenski"],
    ["what did zelenski say", "zelenski", "zelenski"],
    ["What did Ushakof say?", "ushakof", "ushakov"],
    ["What did Poutine say?", "poutine", "putin"],
  ])("in “%s” finds the name that it misspells", (question, word, key) => {
    expect(keyOf(question, word)).toBe(key);
  });

  it.each([
    ["Why did the misiles stop?", "misiles", "missil"],
    ["what did the pentgon pause", "pentgon", "pentagon"],
    ["Were delivries paused?", "delivries", "deliveri"],
    ["how many wepaons were sent", "wepaons", "weapon"],
  ])("in “%s” that is no word is looked up as the story's word", (question, word, key) => {
    expect(keyOf(question, word)).toBe(key);
  });

  it.each([
    ["Who is on a mission?", "mission", "mission"],
    ["Did Missil say so?", "missil", "missil"],
    ["What did Putnam say?", "putnam", "putnam"],
    ["What did Trudeau say?", "trudeau", "trudeau"],
    ["What did the public say?", "public", "public"],
  ])("in “%s” is not taken for another's name", (question, word, key) => {
    expect(keyOf(question, word)).toBe(key);
  });

  it("that begins a phrase is looked up by the story's own word", () => {
    expect(keyOf("What did the Pentagon put on hold?", "put")).toBe("paus");
  });
});
