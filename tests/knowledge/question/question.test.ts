import { describe, expect, it } from "vitest";
import { parsePhrases } from "../../../src/knowledge/question/phrases.ts";
import { analyseQuestion } from "../../../src/knowledge/question/question.ts";
import { parseBackground } from "../../../src/knowledge/retrieval/background.ts";

const background = parseBackground("100\ntunnel 5\n");
const analyse = (text: string) => analyseQuestion(text, background, parsePhrases("call off: cancel scrap"));

describe("an analysed question", () => {
  it("holds each content word once", () => {
    expect(analyse("Which tunnel is the tunnel of the tunnels?").terms.map(({ stem }) => stem)).toEqual(["tunnel"]);
  });

  it.each([
    ["What did Ingrid Dahl say about the shops?", ["ingrid", "dahl"]],
    ["What does the mayor think of it?", ["mayor"]],
    ["Has Berg denied it?", ["berg"]],
    ["What did they find?", []],
    ["When did the bridge open?", []],
  ])("in “%s” asks for the words of %j", (question, speaker) => {
    expect([...analyse(question).speaker]).toEqual(speaker);
  });

  it("doesn't look for the verb of saying itself", () => {
    expect(analyse("What did Dahl say about shops?").terms.map(({ stem }) => stem)).toEqual(["dahl", "shop"]);
  });

  it("tells what is asked for from what it is asked of", () => {
    expect(analyse("Which firm won the tender?").focus).toBe("firm");
    expect(analyse("What is the reason?").focus).toBeNull();
  });

  it("reads a phrase as one word with its meanings", () => {
    const [match, phrase] = analyse("Was the match called off?").terms;
    expect(match?.stem).toBe("match");
    expect(phrase).toMatchObject({ stem: "call off", meanings: ["cancel", "scrap"] });
  });
});
