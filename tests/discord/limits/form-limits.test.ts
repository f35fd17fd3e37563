import { expect, it } from "vitest";
import { formProblems } from "../../../src/discord/limits/form-limits.ts";
import { formBody } from "../../../src/discord/render/form-body.ts";
import type { Form } from "../../../src/reply/reply.ts";

const field = { option: "question", label: "Your question", placeholder: "Why?", long: true, maxLength: 1000 };
const form: Form = { title: "Ask", command: "ask", input: {}, fields: [field] };
const problemsOf = (wish: Partial<Form>, id = "1~ask") => formProblems(formBody({ ...form, ...wish }, id, () => true));

it("a form's words are shortened to what Discord takes", () => {
  const long = { ...field, label: "l".repeat(60), placeholder: "p".repeat(200), maxLength: 9999 };
  expect(problemsOf({ title: "t".repeat(60), fields: [long] })).toEqual([]);
});

it.each<[string, Partial<Form>, string, string]>([
  ["no field", { fields: [] }, "1~ask", "0 fields"],
  ["six fields", { fields: [1, 2, 3, 4, 5, 6].map((at) => ({ ...field, option: `o${at}` })) }, "1~ask", "6 fields"],
  ["one field twice", { fields: [field, field] }, "1~ask", "a repeated field"],
  ["no title", { title: " " }, "1~ask", "a title of 1 characters"],
  ["no label", { fields: [{ ...field, label: "" }] }, "1~ask", "a label of 0 characters"],
  ["an id of 101 characters", {}, "i".repeat(101), "a custom_id of 101 bytes"],
  ["room for no answer", { fields: [{ ...field, maxLength: 0 }] }, "1~ask", "an answer of up to 0 characters"],
])("a form with %s isn't opened", (_what, wish, id, problem) => {
  expect(problemsOf(wish, id)).toContain(problem);
});
