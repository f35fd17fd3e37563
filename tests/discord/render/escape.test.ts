import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeOneLine, escapeText } from "../../../src/discord/render/escape.ts";

describe("what comes from outside is shown as it is", () => {
  it.each([
    ["bold and italics", "**a** _b_", "\\*\\*a\\*\\* \\_b\\_"],
    ["struck and hidden", "~~a~~ ||b||", "\\~\\~a\\~\\~ \\|\\|b\\|\\|"],
    ["code", "`a` ```b```", "\\`a\\` \\`\\`\\`b\\`\\`\\`"],
    ["a backslash", "a\\*b", "a\\\\\\*b"],
    ["a masked link", "[click](https://example.org)", "\\[click\\](https\\://example.org)"],
    ["a bare link", "see http://example.org/a_b", "see http\\://example.org/a\\_b"],
    ["everyone and here", "@everyone @here", "\\@everyone \\@here"],
    ["a mention of a person, a role, a channel", "<@1> <@!2> <@&3> <#4>", "\\<\\@1> \\<\\@!2> \\<\\@&3> \\<#4>"],
    ["custom emoji", "<:a:1> <a:b:2>", "\\<\\:a:1> \\<a\\:b:2>"],
    ["an emoji by its name", "so :smile: so", "so \\:smile: so"],
    ["a time of day", "10:00 a.m.", "10:00 a.m."],
    ["a timestamp", "<t:1751500000:R>", "\\<t\\:1751500000:R>"],
    ["a command and a guide", "</ask:1> <id:home>", "\\</ask:1> \\<id:home>"],
    ["headings and small print", "# a\n## b\n-# c", "\\# a\n\\## b\n\\-# c"],
    ["lists", "- a\n+ b\n  * c\n12. d", "\\- a\n\\+ b\n  \\* c\n12\\. d"],
    ["quotes", "> a\n>>> b", "\\> a\n\\>>> b"],
    ["a number in a line", "It was 3.5 - or > 4", "It was 3.5 - or > 4"],
    ["a heading after an odd line break", "a\u2028# b\r\n# c\r# d", "a\n\\# b\n\\# c\n\\# d"],
    ["control characters", "a\u0000\u001b\ufeffb", "ab"],
    ["half a character", "a\ud83d b", "a\ufffd b"],
    ["a right-to-left override", "\u202egnp.exe\nb", "\u202egnp.exe\u202c\nb"],
    ["an isolate within an embedding", "\u202b\u2067a", "\u202b\u2067a\u2069\u202c"],
  ])("%s", (_what, text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  it("on one line where it must be", () => {
    expect(escapeOneLine("a\n# b")).toBe("a # b");
  });

  it("whatever it is: what Discord makes of it is the text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const tidy = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]|\ufeff/gu, "");
        const shown = escapeText(text).replace(/\\([^0-9A-Za-z\s])/g, "$1");
        expect(shown.startsWith(tidy.split("\n")[0] ?? "")).toBe(true);
        expect(shown.replace(/[\u202c\u2069]/g, "")).toBe(tidy.replace(/[\u202c\u2069]/g, ""));
      }),
    );
  });
});
