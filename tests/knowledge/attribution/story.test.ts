import { describe, expect, it } from "vitest";
import { readBundledArticles } from "../../../src/bundled-articles.ts";
import type { Article } from "../../../src/domain/article.ts";
import { bundledAnnotator, inWords } from "./bundled-annotator.ts";

const story = readBundledArticles().find(({ id }) => id === "trump-putin-call") as Article;
const found = bundledAnnotator.annotate(story).map((quotation) => inWords(story.text, quotation));

describe("the bundled story, as annotated", () => {
  it.each([
    "Donald Trump (indirect): that his recent phone conversation with Russian President Vladimir Putin did not yield any progress toward ending the war in Ukraine",
    "Donald Trump (indirect): he was not satisfied with the outcome",
    "Donald Trump (direct): I didn’t make any progress with them today at all.",
    "Donald Trump (direct): I’m not happy about that.",
    "Kremlin (indirect): that the conversation lasted about an hour and focused mainly on the war in Ukraine and the Middle East",
    "Yury Ushakov (indirect): that Trump reiterated his position that hostilities in Ukraine should end as quickly as possible",
    "Donald Trump via Yury Ushakov (indirect): his position that hostilities in Ukraine should end as quickly as possible",
    "Vladimir Putin via Yury Ushakov (indirect): that Russia remains open to a political resolution but made it clear that Moscow would not retreat from its goals",
    "Yury Ushakov (mixed): Putin told Trump that Russia would “continue to pursue its objectives” and intended to address what it views as the root causes of the conflict",
    "Vladimir Putin via Yury Ushakov (mixed): that Russia would “continue to pursue its objectives” and intended to address what it views as the root causes of the conflict",
    "nobody named (indirect): whether the U.S. had paused its weapons deliveries",
    "Donald Trump (indirect): any suspension",
    "Donald Trump (indirect): that supplies were still being sent",
    "Donald Trump (direct): We haven’t [suspended supplies]. We’re giving weapons,",
    "Donald Trump (mixed): that the U.S. has already provided “so many weapons.”",
    "Donald Trump (indirect): former President Biden for depleting American stockpiles",
    "Donald Trump (direct): We have to make sure that we have enough for ourselves.",
    "Donald Trump (indirect): the discussion as lengthy and wide-ranging, covering topics including Iran and the ongoing conflict in Ukraine",
    "Yury Ushakov (mixed): “traditional values” which … are important to both Moscow and Trump’s administration",
    "White House (indirect): that the Pentagon had paused deliveries of specific air defense missiles and precision-guided munitions due to concerns over dwindling reserves",
    "Ukraine’s Defense Ministry (indirect): it had not received formal notice of any changes to the delivery schedule",
    "Volodymyr Zelensky (indirect): that Kyiv is working through official channels to understand what changes - if any - are taking place regarding U.S. aid",
    "Mark Rutte (indirect): the U.S. administration’s concerns about national defense needs",
    "Mark Rutte (indirect): continued military support for Ukraine",
    "U.S. State Department (indirect): it had no role in decisions on military logistics",
  ])("holds “%s”", (quotation) => {
    expect(found).toContain(quotation);
  });

  it("has nobody reported by themselves, and no chain where nobody reports", () => {
    const chains = found.filter((quotation) => quotation.includes(" via "));
    expect(chains.every((quotation) => quotation.includes(" via Yury Ushakov "))).toBe(true);
    expect(found.filter((quotation) => quotation.startsWith("Yury Ushakov via"))).toEqual([]);
  });
});
