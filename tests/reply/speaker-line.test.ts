import { describe, expect, it } from "vitest";
import type { Attribution } from "../../src/domain/quotation.ts";
import { speakerLine } from "../../src/reply/speaker-line.ts";
import { en } from "../../src/words/en.ts";

const ushakov = { name: "Yury Ushakov", role: "Kremlin aide" };
const putin = { name: "Vladimir Putin", role: null };
const base: Attribution = { cue: null, source: null, speaker: putin, via: [], medium: null, confidence: 0.9 };

describe("the line that says who said it", () => {
  it.each<[string, Partial<Attribution>, string]>([
    ["names the speaker", {}, "Vladimir Putin"],
    ["gives the role as printed", { speaker: ushakov }, "Yury Ushakov, Kremlin aide"],
    ["says who reports it", { via: [ushakov] }, "Vladimir Putin, as reported by Yury Ushakov"],
    ["names a medium apart from people", { medium: "Reuters" }, "Vladimir Putin, through Reuters"],
    ["shows doubt", { confidence: 0.3 }, "probably Vladimir Putin"],
    ["invents nobody", { speaker: null, confidence: 0.3 }, "somebody the story doesn't name"],
  ])("%s", (_name, change, line) => {
    expect(speakerLine({ ...base, ...change }, en)).toBe(line);
  });
});
