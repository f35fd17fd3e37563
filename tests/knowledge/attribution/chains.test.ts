import { describe, expect, it } from "vitest";
import { quotationsOf } from "./bundled-annotator.ts";

const told = "that the bridge would close";

describe("who reports whom", () => {
  it.each([
    ["According to Anna Weiss, Tom Reyes told the council that the bridge would close."],
    ["According to Anna Weiss, the mayor's chief of staff, Tom Reyes told the council that the bridge would close."],
    ["According to Anna Weiss, who was at the meeting, Tom Reyes told the council that the bridge would close."],
    ["According to the clerk, Anna Weiss, Tom Reyes told the council that the bridge would close."],
    [
      "According to his aide, Anna Weiss, who is not related to the clerk, Tom Reyes told the council that the bridge would close.",
    ],
    ["According to his aide, Anna Weiss, a lawyer who left, Tom Reyes told the council that the bridge would close."],
    ["According to the mayor's chief of staff, Anna Weiss, Tom Reyes told the council that the bridge would close."],
    ["Tom Reyes told the council that the bridge would close, according to Anna Weiss."],
    ["Tom Reyes told the council that the bridge would close, according to Anna Weiss, the mayor's chief of staff."],
    ["Tom Reyes told the council that the bridge would close, Anna Weiss said."],
    ["Tom Reyes, according to Anna Weiss, told the council that the bridge would close."],
    ["Tom Reyes, according to Anna Weiss, the mayor's chief of staff, said that the bridge would close."],
    ["Tom Reyes, Anna Weiss said, told the council that the bridge would close."],
    ["Tom Reyes told the council, according to Anna Weiss, that the bridge would close."],
    ["Tom Reyes said, according to Anna Weiss, that the bridge would close."],
    ["Anna Weiss said Tom Reyes told the council that the bridge would close."],
    ["Anna Weiss said that Tom Reyes had told the council that the bridge would close."],
    ["Anna Weiss met Tom Reyes. She said he told her that the bridge would close."],
    ["Anna Weiss met Tom Reyes. According to her, he said that the bridge would close."],
  ])("gives what the inner speaker said: %s", (text) => {
    const found = quotationsOf(text);
    expect(found).toContain(`Tom Reyes via Anna Weiss (indirect): ${told}`);
    expect(found.some((quotation) => /^Anna Weiss \(indirect\): (?:that )?(?:Tom Reyes|he)\b/.test(quotation))).toBe(
      true,
    );
  });

  it.each([
    ["According to the minister, Anna Weiss, the plan was dead.", "Anna Weiss (indirect): the plan was dead"],
    ["The plan was dead, according to the minister, Anna Weiss.", "Anna Weiss (indirect): The plan was dead"],
    [
      "According to the minister, Anna Weiss, the mayor, resigned on Friday.",
      "nobody named (indirect): Anna Weiss, the mayor, resigned on Friday",
    ],
    [
      "According to the minister, Anna Weiss, who was fired in May, was arrested on Friday.",
      "nobody named (indirect): Anna Weiss, who was fired in May, was arrested on Friday",
    ],
    ["According to two aides, Anna Weiss and Tom Reyes, it was dead.", "nobody named (indirect): it was dead"],
  ])("is a name only where it tells who bears the role before it: %s", (text, quotation) => {
    expect(quotationsOf(text)).toEqual([quotation]);
  });

  it("are both told where the inner speaker is named beside a role", () => {
    expect(
      quotationsOf("Two officials said the builder, Norda AB, had warned the ministry that the dam was unsafe."),
    ).toEqual([
      "nobody named (indirect): the builder, Norda AB, had warned the ministry that the dam was unsafe",
      "Norda AB via Two officials (indirect): that the dam was unsafe",
    ]);
  });

  it("goes three deep", () => {
    const found = quotationsOf(
      "According to the Harbour Ledger, Anna Weiss said that Tom Reyes had told her that the bridge would close.",
    );
    expect(found).toContain(`Tom Reyes via Harbour Ledger via Anna Weiss (indirect): ${told}`);
  });

  it.each([
    ["According to leaked audio, Tom Reyes told donors that he would resign.", "that he would resign"],
    ["Tom Reyes told donors that he would resign, according to audio obtained by CNN.", "that he would resign"],
  ])("is nobody where a recording tells it: %s", (text, words) => {
    expect(quotationsOf(text)).toContain(`Tom Reyes (indirect): ${words}`);
  });

  it("names each of three where the middle one has no name", () => {
    const found = quotationsOf(
      "Anna Weiss told the Harbour Ledger that the clerk had said that Tom Reyes warned that the dam was unsafe.",
    );
    expect(found).toContain("nobody named via Anna Weiss (indirect): that Tom Reyes warned that the dam was unsafe");
    expect(found).toContain("Tom Reyes via Anna Weiss via clerk (indirect): that the dam was unsafe");
  });

  it.each([
    ["Tom Reyes was quoted by Anna Weiss as saying that the bridge would close.", "Anna Weiss"],
    ["A lawsuit filed by Anna Weiss says Tom Reyes told her that the bridge would close.", "Anna Weiss"],
    ["According to a report by the ministry, Tom Reyes told the council that the bridge would close.", "ministry"],
    ["Two aides said Tom Reyes told them that the bridge would close.", "Two aides"],
    ["According to police, Tom Reyes told officers that the bridge would close.", "police"],
    ["Tom Reyes — according to Anna Weiss — said that the bridge would close.", "Anna Weiss"],
  ])("is whoever the words come from: %s", (text, reporter) => {
    expect(quotationsOf(text)).toContain(`Tom Reyes via ${reporter} (indirect): ${told}`);
  });

  it("has those who say it beside what “according to” reports", () => {
    const found = quotationsOf(
      "According to the Harbour Ledger, Tom Reyes left, and Anna Weiss told reporters that the bridge would close.",
    );
    expect(found).toContain("Anna Weiss via Harbour Ledger (indirect): that the bridge would close");
  });

  it("is who reports a quotation behind it", () => {
    const text = "Tom Reyes said: “The bridge will close. We can't help it,” the Harbour Ledger reported on Tuesday.";
    expect(quotationsOf(text)).toEqual([
      "Tom Reyes via Harbour Ledger (direct): The bridge will close. We can't help it,",
    ]);
  });

  it.each([
    [
      "Anna Weiss said she had told the council that the bridge would close.",
      "Anna Weiss (indirect): she had told the council that the bridge would close",
    ],
    [
      "Tom Reyes said he had not promised to say that the bridge would close.",
      "Tom Reyes (indirect): he had not promised to say that the bridge would close",
    ],
  ])("is told once where somebody tells what they said themselves: %s", (text, quotation) => {
    expect(quotationsOf(text)).toEqual([quotation]);
  });

  it("is nobody where a quotation is told according to whoever said it", () => {
    const found = quotationsOf("“The bridge will close this year,” Anna Weiss said, according to Weiss.");
    expect(found).toContain("Anna Weiss (direct): The bridge will close this year,");
    expect(found.filter((quotation) => quotation.includes(" via "))).toEqual([]);
  });

  it.each([
    ["Mayor Anna Weiss criticised the plan, saying it was late. Her rival Tom Reyes allegedly said that it was good."],
    ["“The bridge will close this year,” the Harbour Ledger reported."],
    ["Tom Reyes said: “The bridge will close.” The Harbour Ledger reported on Tuesday that it was sold."],
    ["According to Anna Weiss, the mayor's chief of staff, the bridge would close."],
    ["According to Anna Weiss, the crane was safe. Tom Reyes said that the bridge would close."],
    ["Tom Reyes, the mayor of Oakport, told the council that the bridge would close."],
    ["Anna Weiss said the bridge would close, while Tom Reyes said it would not."],
    ["Tom Reyes told the council that the bridge would close, and Anna Weiss said she agreed."],
  ])("is nobody where nobody reports: %s", (text) => {
    expect(quotationsOf(text).filter((quotation) => quotation.includes(" via "))).toEqual([]);
  });
});
