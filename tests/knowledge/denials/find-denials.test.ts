import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBundledArticles } from "../../../src/bundled-articles.ts";
import type { Article } from "../../../src/domain/article.ts";
import type { Quotation } from "../../../src/domain/quotation.ts";
import { slice } from "../../../src/domain/span.ts";
import { bundledAnnotator } from "../attribution/bundled-annotator.ts";
import { writeArticle } from "../write-article.ts";

/** A denial in one line: whose, whether of its own content (*), what was said, and the claims it is paired with. */
function inWords(text: string, { attribution, content, denial }: Quotation): string {
  const said = content.map((piece) => slice(text, piece)).join(" … ");
  const claims = denial?.claims.map((claim) => ` ← ${slice(text, claim)}`).join("") ?? "";
  return `${attribution.speaker?.name ?? "nobody named"} ${denial?.kind}${denial?.ofContent ? "*" : ""}: ${said}${claims}`;
}

const denialsOf = (article: Article): readonly string[] =>
  bundledAnnotator
    .annotate(article)
    .filter(({ denial }) => denial)
    .map((quotation) => inWords(article.text, quotation));

const denialsIn = (text: string) => denialsOf(writeArticle(text).article);

describe("a denial", () => {
  it.each([
    [
      "is paired with what was asked, and so is what goes on from it",
      "When asked whether the port had paused its shipments, Ana Reyes denied any delay and insisted that grain was still being loaded. “We haven’t,” Reyes said.",
      [
        "Ana Reyes denies*: any delay ← whether the port had paused its shipments",
        "Ana Reyes denies: that grain was still being loaded ← whether the port had paused its shipments",
        "Ana Reyes denies: We haven’t, ← whether the port had paused its shipments",
      ],
    ],
    [
      "is an answer that says no to what was asked",
      "Asked whether he had met the owner, Tom Reyes said he had never met her.",
      ["Tom Reyes denies: he had never met her ← whether he had met the owner"],
    ],
    [
      "may leave out what isn't so",
      "Ruth Okafor said that the fund had paid the mayor. Tom Reyes said it had not.",
      ["Tom Reyes denies: it had not ← that the fund had paid the mayor"],
    ],
    [
      "may contradict the same verb of the same thing",
      "While Ruth Okafor said the fund had paid the mayor, Tom Reyes said the fund had never paid the mayor.",
      ["Tom Reyes denies: the fund had never paid the mayor ← the fund had paid the mayor"],
    ],
    [
      "may call the claim false",
      "Ruth Okafor said that the fund had paid the mayor, but Tom Reyes called the claim a lie.",
      ["Tom Reyes denies: the claim a lie ← that the fund had paid the mayor"],
    ],
    [
      "may point back to the claim",
      "Ruth Okafor said the dam was leaking. Tom Reyes denied it.",
      ["Tom Reyes denies*: it ← the dam was leaking"],
    ],
    [
      "may point back to the claim of a namesake",
      "Dana Reyes claimed that the guard had taken a bribe. Paul Reyes denied the claim.",
      ["Paul Reyes denies*: the claim ← that the guard had taken a bribe"],
    ],
    [
      "may point back by “that”, and say more",
      "Ruth Okafor said the port had paid the mayor. Tom Reyes disputed that, stating he had no role in the payment.",
      ["Tom Reyes denies*: that, stating he had no role in the payment ← the port had paid the mayor"],
    ],
    [
      "may say what it takes the report for",
      "Ruth Okafor said that Norland had fired at the port. Tom Reyes rejected the report as false.",
      ["Tom Reyes denies*: the report as false ← that Norland had fired at the port"],
    ],
    [
      "may point back to those who have no name",
      "The army said that two boats had left the port. Tom Reyes denied the report.",
      ["Tom Reyes denies*: the report ← that two boats had left the port"],
    ],
    [
      "may point back over what the story tells between, and over the denier's own words",
      "Ruth Okafor said the dam was leaking. “The dam is old,” Tom Reyes said. Reyes denied the allegation.",
      ["Tom Reyes denies*: the allegation ← the dam was leaking"],
    ],
    [
      "is of its own content where nothing else in the story claims it",
      "Anna Lynch rejected the allegation that she had lied to the board.",
      ["Anna Lynch denies*: the allegation that she had lied to the board"],
    ],
    [
      "is paired with a report elsewhere of the same thing",
      "The island was upset by reports from the harbour office that the ferry company had cut its night crossings. A meeting was called. Anna Lynch denied that the company had cut its crossings.",
      [
        "Anna Lynch denies*: that the company had cut its crossings ← that the ferry company had cut its night crossings",
      ],
    ],
    [
      "may be of a part in it",
      "The Harbour Ministry distanced itself from the port’s decision, saying it had no part in it.",
      ["Harbour Ministry distances: it had no part in it ← the port’s decision"],
    ],
  ])("%s", (_, text, denials) => {
    expect(denialsIn(text)).toEqual(denials);
  });

  it.each([
    ["what is only not decided", "Asked whether he would resign, Tom Reyes said he had not decided."],
    ["a denial that is denied", "Tom Reyes did not deny that the fund had paid the mayor."],
    ["what is refused to somebody", "The council denied the request. Tom Reyes said so."],
    ["an offer that is rejected", "Tom Reyes rejected the offer."],
    ["two who say different things", "Ruth Okafor said the dam was old. Tom Reyes said the road was not safe."],
    ["one speaker's two sides", "Ruth Okafor said the dam was old. Okafor said it was not."],
    ["a false friend", "Ruth Okafor said the dam was old. Tom Reyes said that was a false comparison."],
    ["what is not false", "Ruth Okafor said the dam leaked. Tom Reyes said that was not false."],
  ])("isn't %s", (_, text) => {
    expect(denialsIn(text)).toEqual([]);
  });

  it.each([
    ["its own speaker's words", "Tom Reyes said the dam was old. Reyes denied the claim."],
    [
      "what stands too far before",
      "Ruth Okafor said the dam leaked. It rained. It blew. It froze. Tom Reyes denied the claim.",
    ],
    [
      "what stands before, where it tells its own claim",
      "Ruth Okafor said the dam was old. Tom Reyes denied the claim that the fund had paid him.",
    ],
  ])("is not paired with %s", (_, text) => {
    expect(denialsIn(text).filter((denial) => denial.includes("←"))).toEqual([]);
    expect(denialsIn(text)).toHaveLength(1);
  });

  it("is not paired with another claim about the same thing", () => {
    const text =
      "Ruth Okafor said the fund had paid its staff late. The board met. Tom Reyes denied that the fund had paid the mayor.";
    expect(denialsIn(text)).toEqual(["Tom Reyes denies*: that the fund had paid the mayor"]);
  });
});

describe("the bundled story's denials", () => {
  const story = readBundledArticles().find(({ id }) => id === "trump-putin-call") as Article;
  const claims =
    " ← whether the U.S. had paused its weapons deliveries ← that the Pentagon had paused deliveries of specific air defense missiles and precision-guided munitions due to concerns over dwindling reserves";

  it("are Trump's of the pause, and the State Department's of a part in it", () => {
    expect(denialsOf(story)).toEqual([
      `Donald Trump denies*: any suspension${claims}`,
      `Donald Trump denies: that supplies were still being sent${claims}`,
      `Donald Trump denies: We haven’t [suspended supplies]. We’re giving weapons,${claims}`,
      "U.S. State Department distances: it had no role in decisions on military logistics ← that the Pentagon had paused deliveries of specific air defense missiles and precision-guided munitions due to concerns over dwindling reserves ← the Pentagon’s reported decision",
    ]);
  });
});

describe("denials in any text", () => {
  const piece = fc.constantFrom(
    "Asked whether the port had closed,",
    "Ruth Okafor said",
    "Tom Reyes denied",
    "called it a lie",
    "it had not",
    "that the port had closed",
    "reports from the harbour that",
    "distanced itself from the port's reported decision, saying it had no part",
    "“No,”",
    "and insisted",
    ", ",
    ". ",
    "\n",
    "he",
  );

  it("cite words of the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        for (const { denial } of bundledAnnotator.annotate(writeArticle(text).article)) {
          for (const { start, end } of denial?.claims ?? []) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
