import { describe, expect, it } from "vitest";
import { answerTypeOf } from "../../../src/knowledge/question/answer-type.ts";

describe("the kind of answer expected", () => {
  it.each([
    ["Who opened the bridge?", "person"],
    ["Who is Ingrid Dahl?", "definition"],
    ["Who is the old pier named after?", "person"],
    ["who's karl berg", "definition"],
    ["Who is the doctor on the island?", "person"],
    ["Where will the ferries land?", "place"],
    ["In which city was it decided?", "place"],
    ["When was it built?", "date"],
    ["In what year did it close?", "date"],
    ["How long will it take?", "duration"],
    ["How many cars cross it?", "number"],
    ["How much did the work cost?", "money"],
    ["What was the price of the tunnel?", "money"],
    ["What percentage of voters said no?", "percent"],
    ["Why was it closed?", "reason"],
    ["What caused the cracks?", "reason"],
    ["How will people cross?", "manner"],
    ["What did the mayor say about shops?", "statement"],
    ["Was the plan rejected?", "decision"],
    ["Didn't voters reject it?", "decision"],
    ["What did inspectors find?", "thing"],
    ["Which lake receives a fraction of the water?", "thing"],
    ["", "thing"],
  ])("by “%s” is %s", (question, type) => {
    expect(answerTypeOf(question)).toBe(type);
  });
});
