import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeId, encodeInline, encodeKeyed } from "../../src/discord/custom-id.ts";

const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("~", "=", "%", " ", "\n", "\ud83d"),
  ),
  maxLength: 12,
});
const name = fc.string({ minLength: 1, maxLength: 12 });
const input = fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true });

describe("an invocation in an id", () => {
  it("comes back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(name, input, fc.option(name), fc.nat(99), (command, given, open, ordinal) => {
        const id = encodeInline(command, given, open, ordinal);
        fc.pre(id !== null);
        expect(decodeId(id ?? "")).toEqual({ command, input: given, key: null, open });
      }),
    );
  });

  it("comes back by its key", () => {
    fc.assert(
      fc.property(name, text, fc.option(name), fc.nat(99), (command, key, open, ordinal) => {
        const id = encodeKeyed(command, key, open, ordinal);
        fc.pre(id !== null);
        expect(decodeId(id ?? "")).toEqual({ command, input: null, key, open });
      }),
    );
  });

  it("is never longer than Discord takes, however it counts", () => {
    fc.assert(
      fc.property(name, fc.string({ unit: "binary", maxLength: 200 }), (command, question) => {
        const id = encodeInline(command, { question }, null, 0);
        expect(Buffer.byteLength(id ?? "")).toBeLessThanOrEqual(100);
        expect((id ?? "").trim()).toBe(id ?? "");
      }),
    );
  });

  it("is readable, and stays what it is: buttons of old messages hold it", () => {
    expect(encodeInline("who-said", { quote: "50% = half", private: "true" }, null, 0)).toBe(
      "1~who-said~quote=50%0025 %003d half~private=true",
    );
    expect(encodeInline("quotes", {}, "speaker", 1)).toBe("11~quotes~speaker");
    expect(encodeKeyed("ask", "k3y", null, 0)).toBe("1!ask~k3y");
  });

  it.each(["", "2~ask", "hello", "1ask", "1~", "verbatim:ask"])("is no other id, such as “%s”", (id) => {
    expect(decodeId(id)).toBeNull();
  });
});
