import { describe, expect, it } from "vitest";
import { namesPerson, namesSpeaker } from "../../../src/knowledge/checking/claimed-speaker.ts";

describe("a claimed name", () => {
  it.each<[string, string, string | null, boolean]>([
    ["Okafor", "Ruth Okafor", "Mayor", true],
    ["ruth okafor", "Ruth Okafor", null, true],
    ["Mayor Okafor", "Ruth Okafor", null, true],
    ["Ms. Okafor", "Ruth Okafor", null, true],
    ["Ruth B. Okafor", "Ruth Okafor", null, true],
    ["R. Okafor", "Ruth Okafor", null, true],
    ["Okafour", "Ruth Okafor", null, true],
    ["Ana Okafor", "Ruth Okafor", null, false],
    ["Lee", "Bo Leo", null, false],
    ["Lindqvist, a harbour master with two boats", "Tom Lindqvist", null, true],
    ["Lindqvist (independent), who ran the harbour", "Tom Lindqvist", null, true],
    ["Okafor's spokesman Tom Lindqvist", "Tom Lindqvist", null, true],
    ["Okafor spokesman Tom Lindqvist", "Ruth Okafor", null, false],
    ["Representative Ruth Okafor of Lagos Island", "Ruth Okafor", null, true],
    ["the mayor", "Ruth Okafor", "the city’s mayor", true],
    ["the mayor", "Ruth Okafor", null, false],
    ["Defence Ministry", "Norway’s Defence Ministry", null, true],
    ["the Kremlin", "Kremlin", null, true],
    ["Özil", "Mesut Ozil", null, true],
    ["", "Ruth Okafor", null, false],
    ["🙂", "Ruth Okafor", null, false],
    ["constructor", "Ruth Okafor", null, false],
  ])("“%s” for %s (%s): %s", (claimed, name, role, expected) => {
    expect(namesPerson(claimed, { name, role })).toBe(expected);
  });

  it("can be the words by which the story mentions the speaker, or who reports the statement", () => {
    const speaker = { name: "Ruth Okafor", role: null };
    const attribution = { cue: null, source: null, speaker, via: [], medium: null, confidence: 1 };
    expect(namesSpeaker("The Lagos businesswoman", attribution, "the Lagos businesswoman")).toBe(true);
    expect(namesSpeaker("Lindqvist", attribution, null)).toBe(false);
    const reported = { ...attribution, via: [{ name: "Tom Lindqvist", role: null }] };
    expect(namesSpeaker("Lindqvist", reported, null)).toBe(true);
  });
});
