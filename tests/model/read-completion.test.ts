import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCompletion } from "../../src/model/read-completion.ts";
import { readDraft } from "../../src/model/read-draft.ts";

const unreadable = { kind: "failed", failure: "unreadable" };
const saying = (content: unknown) => ({
  choices: [{ finish_reason: "stop", message: { role: "assistant", content } }],
});

describe("a chat completion", () => {
  it("gives its first choice's words", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readCompletion(saying(text))).toEqual({ kind: "text", text });
      }),
    );
  });

  it("is unreadable where its words are anything but a string", () => {
    fc.assert(
      fc.property(
        fc.anything().filter((value) => typeof value !== "string"),
        (value) => {
          expect(readCompletion(saying(value))).toEqual(unreadable);
        },
      ),
    );
  });

  it("is unreadable in any other shape", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom("sent", "choices", "choice", "message"), (value, place) => {
        const sent = {
          sent: value,
          choices: { choices: value },
          choice: { choices: [value] },
          message: { choices: [{ message: value }] },
        }[place];
        expect(readCompletion(sent)).toEqual(unreadable);
      }),
    );
  });
});

describe("a draft", () => {
  const any = fc.oneof(fc.jsonValue(), fc.constantFrom(1, -1, 0.5, "x", [], [1], {}, null));

  it("is read only in its own shape, whatever JSON a model writes", () => {
    const sentence = fc.record({ text: any, cites: any, note: any }, { requiredKeys: [] });
    const written = fc.oneof(any, fc.record({ sentences: fc.oneof(any, fc.array(fc.oneof(any, sentence))) }));
    fc.assert(
      fc.property(written, (value) => {
        const draft = readDraft(JSON.stringify(value));
        if (draft.kind === "failed") return;
        expect({ sentences: draft.sentences }).toEqual(value);
        for (const { text, cites } of draft.sentences) {
          expect(typeof text).toBe("string");
          for (const number of cites) expect(Number.isSafeInteger(number)).toBe(true);
        }
      }),
    );
  });

  it("is read behind a fence, and a fence that nothing closes is none", () => {
    const sentences = [{ text: "It rained.", cites: [1] }];
    const json = JSON.stringify({ sentences });
    for (const fenced of [`\`\`\`json\n${json}\n\`\`\``, `\`\`\`\n\n${json}\`\`\``]) {
      expect(readDraft(fenced)).toEqual({ kind: "draft", sentences });
    }
    expect(readDraft(`\`\`\`json\n${json}`)).toEqual(unreadable);
  });
});
