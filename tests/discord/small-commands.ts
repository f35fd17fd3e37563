import type { Command } from "../../src/command/command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import type { Article } from "../../src/domain/article.ts";
import type { Citation } from "../../src/domain/citation.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { citeWords } from "./small-newsroom.ts";

const described = { description: () => "For this test alone", required: true } as const;
const text = { ...described, type: "text", maxLength: 4000 } as const;
const optional = { ...text, required: false } as const;
const flag = { ...described, type: "flag", required: false } as const;

/** Commands that do one thing each, to see what the adapter makes of it. `wait` is in milliseconds. */
export function smallCommands(article: Article, wait: (milliseconds: number) => Promise<void>): readonly Command[] {
  const ask = defineCommand({
    name: "ask",
    description: described.description,
    options: { question: text, private: flag },
    async run({ question, private: isPrivate }, { invoker }) {
      if (question === "") throw new UserError({ kind: "empty-question" });
      if (question.startsWith("slow")) await wait(400);
      if (question === "break") throw new Error("the shelf fell down");
      if (question === "nothing")
        return { blocks: [{ kind: "text", text: "The story doesn't say." }], unanswered: true };
      const again = { question, by: invoker.userId };
      return {
        blocks: [
          { kind: "heading", text: question },
          {
            kind: "excerpt",
            citation: question === "forge" ? forged(article) : citeWords(article, "The harbour is open"),
            marks: [],
            number: 1,
            speaker: "Ada Quay",
            source: "paragraph 1",
            url: "https://example.org/harbour",
          },
          {
            kind: "actions",
            actions: [
              { kind: "button", label: "Count", style: "secondary", command: "count", input: { ...again, page: "1" } },
              {
                kind: "button",
                label: "Share",
                style: "secondary",
                command: "ask",
                input: { question, private: "false" },
              },
              { kind: "button", label: "Delete", style: "danger", command: "delete", input: again },
              {
                kind: "button",
                label: "Follow up",
                style: "primary",
                command: "follow-up",
                input: isPrivate ? { private: "true" } : {},
              },
              {
                kind: "choice",
                placeholder: "Another",
                command: "ask",
                input: {},
                option: "question",
                choices: [{ label: "Why?", value: "why" }],
              },
            ],
          },
        ],
      };
    },
  });
  const count = defineCommand({
    name: "count",
    surface: "button",
    private: true,
    description: described.description,
    options: { question: text, by: text, page: { ...described, type: "number", min: 0, max: 9 } },
    effect: ({ by }, { invoker }) => (by === invoker.userId ? "update" : "reply"),
    async run({ question, by, page }) {
      if (question.startsWith("slow")) await wait(400);
      return {
        blocks: [
          { kind: "text", text: `page ${page} of ${question}` },
          {
            kind: "actions",
            actions: [
              {
                kind: "button",
                label: "Count",
                style: "secondary",
                command: "count",
                input: { question, by, page: String(page + 1) },
              },
            ],
          },
        ],
      };
    },
  });
  const remove = defineCommand({
    name: "delete",
    surface: "button",
    private: true,
    description: described.description,
    options: { question: text, by: text },
    effect: "remove",
    async run({ question, by }, { invoker }) {
      if (question.startsWith("slow")) await wait(400);
      if (by !== invoker.userId) throw new UserError({ kind: "not-yours" });
      return null;
    },
  });
  const followUp = defineCommand({
    name: "follow-up",
    surface: "button",
    description: described.description,
    options: { private: flag },
    effect: "form",
    run: async ({ private: isPrivate }) => ({
      title: "Ask the story",
      command: "ask",
      input: isPrivate ? { private: "true" } : {},
      fields: [{ option: "question", label: "Your question", placeholder: "Why?", long: false, maxLength: 100 }],
    }),
  });
  const echo = defineCommand({
    name: "Echo this",
    surface: "message",
    private: true,
    description: described.description,
    run: async (_input, { message }) => ({ blocks: [{ kind: "text", text: message?.content ?? "" }] }),
  });
  const suggest = defineCommand({
    name: "config show",
    access: "moderators",
    switchable: false,
    private: true,
    description: described.description,
    options: {
      name: {
        ...optional,
        suggest: async (typed) => {
          if (typed === "break") throw new Error("no suggestions today");
          return Array.from({ length: 40 }, (_, at) => ({ name: `${typed} ${"long ".repeat(40)}`, value: String(at) }));
        },
      },
    },
    run: async ({ name }) => ({ blocks: [{ kind: "text", text: `shown ${name ?? "all"}` }] }),
  });
  return [ask, count, remove, followUp, echo, suggest];
}

/** A citation whose words aren't those of the article: what must never be sent. */
function forged(article: Article): Citation {
  const other = { ...article, text: article.text.replace("open", "shut") };
  return citeWords(other, "The harbour is shut");
}
