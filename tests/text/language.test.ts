import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

describe("the language of a text", () => {
  it.each([
    ["The ferries will stay in port until the ice has gone.", "en"],
    ["Die Fähren bleiben im Hafen, bis das Eis verschwunden ist.", "de"],
    ["Les ferries resteront au port tant que la glace ne sera pas partie.", "fr"],
    ["Фериботите ще останат в пристанището, докато ледът се стопи.", "bg"],
    ["Пороми залишаться в порту, доки не зійде крига.", "uk"],
    ["フェリーは氷が解けるまで港にとどまる。", "ja"],
  ])("of “%s” is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([[""], ["12:30 — 45 %"], ["🙂"]])("of “%s” can't be told", (text) => {
    expect(detectLanguage(text)).toBe("und");
  });

  it("is told from the beginning of a long text", () => {
    const beginning = "The harbour was closed all week. ".repeat(2000);
    expect(detectLanguage(beginning + "Die Fähren bleiben im Hafen. ".repeat(20_000))).toBe("en");
  });
});
