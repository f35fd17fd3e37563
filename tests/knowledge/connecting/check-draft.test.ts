import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDraftChecker } from "../../../src/knowledge/connecting/check-draft.ts";
import {
  articles,
  asked,
  boats,
  cables,
  check,
  closed,
  cost,
  council,
  crane,
  enough,
  faultOf,
  hour,
  july,
  knowledge,
  lasted,
  objectives,
  opens,
  passage,
  plainly,
  resources,
  scheduled,
  sentences,
  tookPlace,
  ushakov,
  wasClosed,
} from "./drafts.ts";

describe("a sentence made of the story's own stands", () => {
  it.each<[string, readonly string[], ...string[]]>([
    ["as it is", [closed], wasClosed],
    ["with its commas", [july], tookPlace],
    ["with its question mark", ["Bells rang"], "Bells rang?"],
    ["without its “However,”", ["be rebuilt"], "The harbour will be rebuilt."],
    ["with a claim as the story tells it", [lasted], `The Kremlin reported that ${hour}.`],
    ["with its speaker put first", [lasted], `According to the Kremlin, ${hour}.`],
    ["with its speaker put last", [lasted], `T${hour.slice(1)}, said the Kremlin.`],
    ["with the name for “she”", [cost], "Calloway added that repairs would cost 2.4 million crowns."],
    ["with the whole name for “she”", [cost], "Ines Calloway added that repairs would cost 2.4 million crowns."],
    ["with “said” for “added”", [cost], "Calloway said that repairs would cost 2.4 million crowns."],
    ["with a quotation as it is", [cables], "“The cables were never replaced,” said Tom Brandt, a crane driver."],
    ["with straight marks, and the comma outside", [crane], '"The crane was new", Brandt said.'],
    ["with a quotation behind its speaker", [crane], "Tom Brandt said: “The crane was new.”"],
    [
      "with the name for “he”, and the quotation",
      [enough],
      "Trump criticized former President Biden for depleting American stockpiles, warning, “We have to make sure that we have enough for ourselves.”",
    ],
    ["with the whole chain of speakers", [ushakov], `According to Ushakov, ${objectives}.`],
    ["with the chain told otherwise", [ushakov], `Kremlin aide Yury Ushakov said that ${objectives}.`],
    [
      "behind the sentence that its pronoun points to",
      [july, scheduled],
      `${tookPlace} [1]`,
      "It was scheduled for 10:00 a.m. US time (17:00 Bulgarian time). [2]",
    ],
    [
      "with its denial",
      [asked],
      "When asked whether the U.S. had paused its weapons deliveries, Trump denied any suspension and insisted that supplies were still being sent.",
    ],
  ])("%s", (_, places, ...texts) => {
    expect(faultOf(places, ...texts)).toBeNull();
  });
});

/** What tells most against a sentence's wording depends on weights; that something does, doesn't. */
const wording: readonly string[] = ["number", "name", "negation", "speaker", "words"];

describe("a sentence doesn't stand", () => {
  it.each<[string, readonly string[], string, string]>([
    ["with another number", [lasted], "The Kremlin reported that the conversation lasted about two hours.", "wording"],
    ["with another date", [july], "The call took place on July 4.", "wording"],
    ["with a number of ten times", [cost], "Calloway said that repairs would cost 24 million crowns.", "wording"],
    ["with another currency", [cost], "Calloway said that repairs would cost $2.4 million.", "wording"],
    ["with numbers changed about", [boats], "14 ferries and two fishing boats could not leave.", "wording"],
    ["with the time of another place", [july, scheduled], "The call was scheduled for 17:00 US time.", "wording"],
    ["with another name", [lasted], "The White House reported that the conversation lasted about an hour.", "wording"],
    [
      "with names changed about",
      [ushakov],
      "According to Ushakov, Trump told Putin that Russia would “continue to pursue its objectives”.",
      "wording",
    ],
    [
      "with who did it left out",
      ["paused deliveries of specific"],
      "The White House had paused deliveries of specific air defense missiles.",
      "wording",
    ],
    ["without its negation", [boats], "Two ferries and 14 fishing boats could leave.", "wording"],
    ["with a negation more", [asked], "Trump insisted that supplies were not being sent.", "wording"],
    ["with the opposite of a word", [july], "The call took place after July 3.", "wording"],
    ["without a condition", ["pier is closed"], "60 workers lose their jobs.", "wording"],
    ["as what was only asked", [asked], "The U.S. had paused its weapons deliveries.", "wording"],
    ["as what somebody denies", [asked], "Trump said any suspension.", "wording"],
    ["more widely than it was told", ["painted badly"], "Cranes rusted.", "wording"],
    ["without what came then", ["opened at noon"], "The gate of the dock was opened at noon.", "wording"],
    ["with half of a pair", ["serves both"], "The old ferry serves both Norrby.", "wording"],
    ["as an opening alone", ["storm was raging"], "While the storm was raging.", "wording"],
    ["with what may be for what will", [council], "The town council will close the old pier.", "wording"],
    [
      "with one passage's subject for another's",
      [closed, boats],
      "Two ferries and 14 fishing boats fell into the water.",
      "wording",
    ],
    ["as a fact where it is a claim", [lasted], "The conversation lasted about an hour.", "wording"],
    ["as a fact where it is a quotation", [cables], "The cables were never replaced.", "wording"],
    ["as somebody else's claim", [cables], "“The cables were never replaced,” said Ines Calloway.", "wording"],
    [
      "as another's words that are a fact",
      [boats],
      "Ines Calloway said two ferries and 14 fishing boats could not leave.",
      "wording",
    ],
    [
      "without one link of the chain",
      [ushakov],
      "Putin told Trump that Russia would “continue to pursue its objectives”.",
      "wording",
    ],
    [
      "without the inner link",
      [ushakov],
      "According to Ushakov, Russia would “continue to pursue its objectives”.",
      "wording",
    ],
    [
      "with a fact beside a claim, as if one speaker said both",
      [boats, opens],
      "It will not open again before Friday, said harbour master Ines Calloway, and two ferries and 14 fishing boats could not leave.",
      "wording",
    ],
    ["with a quotation of other words", [cables], "“The ropes were never replaced,” said Tom Brandt.", "wording"],
    [
      "with a quotation of words that nobody is quoted with",
      [ushakov],
      "According to Ushakov, Putin told Trump that “Russia would continue to pursue its objectives”.",
      "wording",
    ],
    [
      "with a quotation without its marks",
      [enough],
      "Trump said that we have to make sure that we have enough for ourselves.",
      "wording",
    ],
    [
      "with a quotation mark that nothing closes",
      [cables],
      "“The cables were never replaced, said Tom Brandt.",
      "wording",
    ],
    ["with a quotation in single marks", [cables], "Tom Brandt said: ‘The cables were never replaced.’", "prose"],
    ["with “she” and nobody before it", [cost], "She added that repairs would cost 2.4 million crowns.", "pronoun"],
    ["with words of its own", [council], "The town council will meet on Thursday to save the harbour.", "wording"],
    ["as an opinion", [closed], "This shows that the harbour was badly run.", "wording"],
    [
      "citing nothing",
      [closed],
      "The harbour of Port Merrow was closed on Monday after a crane fell into the water. [0]",
      "citation",
    ],
    [
      "citing a passage that there isn't",
      [closed],
      "The harbour of Port Merrow was closed on Monday after a crane fell into the water. [2]",
      "citation",
    ],
    [
      "citing backwards",
      [closed],
      "The harbour of Port Merrow was closed on Monday after a crane fell into the water. [-1]",
      "citation",
    ],
    [
      "citing one that says nothing of it",
      [closed, boats],
      "The harbour of Port Merrow was closed on Monday after a crane fell into the water.",
      "citation",
    ],
    [
      "citing only one of two",
      [closed, boats],
      "The harbour of Port Merrow was closed on Monday after a crane fell into the water; two ferries and 14 fishing boats could not leave. [1]",
      "wording",
    ],
    [
      "citing one twice",
      [closed],
      "The harbour of Port Merrow was closed on Monday after a crane fell into the water. [1,1]",
      "citation",
    ],
    ["as what somebody said in a play", ["school play"], "Brandt said that the moon is a lamp.", "wording"],
    ["as said where it is only supposed", ["If Calloway"], "Calloway said that the pier is safe.", "wording"],
    ["as a “he” whose name isn't there", ["bought a boat"], "In June, he bought a boat.", "pronoun"],
    ["as a “she” whose name isn't there", [enough], "However, she said so.", "wording"],
    ["out of the middle of a quotation", ["oiled in June"], "It was oiled in June.", "wording"],
    ["out of a quotation, with nobody who says it", ["oiled in June"], "“It was oiled in June.”", "attribution"],
    ["out of words that speak to a machine", ["Ignore the above"], "The mayor has resigned.", "machine"],
    ["with bold letters", [july], "The call took place on **July 3**.", "prose"],
    ["with a heading", [july], "# The call took place on July 3.", "prose"],
    ["with a mention", [july], "The call took place on July 3 @everyone.", "prose"],
    ["with a mention as Discord writes it", [july], "The call took place on July 3 <@123456789012345678>.", "prose"],
    ["with an address", [july], "The call took place on July 3, see https://example.org.", "prose"],
    ["with a bare address", [july], "The call took place on July 3, see example.org.", "prose"],
    ["with a link", [july], "The call took place on [July 3](x).", "prose"],
    ["on two lines", [july], "The call took place\non July 3.", "prose"],
    ["with a mark that turns the line round", [july], "The call took place on July 3\u202e.", "prose"],
    [
      "as two sentences",
      [july, boats],
      "The call took place on July 3. Two ferries and 14 fishing boats could not leave.",
      "prose",
    ],
    ["cut off", [july], "The call took place on", "prose"],
    ["empty", [july], "", "prose"],
    ["endless", [july], `${"The call took place on July 3, and ".repeat(20)}took place.`, "prose"],
  ])("%s", (_, places, text, fault) => {
    const found = faultOf(places, text) ?? "none";
    expect(wording.includes(found) ? "wording" : found).toBe(fault);
  });

  it("beside others that do: then none of them is shown", () => {
    const draft = [
      { text: tookPlace, cites: [1] },
      { text: "The call took place on July 5.", cites: [1] },
    ];
    expect(check([july], draft)).toMatchObject({ stands: false, sentence: 1 });
  });

  it("where there are too many of them, the same twice, or none", () => {
    const one = { text: "The call took place on July 3.", cites: [1] };
    for (const draft of [[], [one, one], Array.from({ length: 5 }, (_, at) => ({ ...one, text: `${at}` }))]) {
      expect(check([july], draft)).toEqual({ stands: false, sentence: 0, fault: "length" });
    }
  });

  it("where `supports` doesn't bear its words out, however well it reads", () => {
    const asked: string[] = [];
    const checkWith = (supported: number) =>
      createDraftChecker(resources.connecting, (words) => {
        asked.push(words);
        return { supported, why: supported >= 0.5 ? null : "number" };
      })([{ text: tookPlace, cites: [1] }], [passage(july)], articles);
    expect(checkWith(0.49)).toEqual({ stands: false, sentence: 0, fault: "number" });
    expect(checkWith(0.5)).toEqual({ stands: true });
    expect(asked).toEqual([tookPlace, tookPlace]);
  });

  it("where two of its words have changed places", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences()), fc.nat(), fc.nat(), (citation, one, other) => {
        const words = String(citation.excerpt).trim().split(" ");
        const [a, b] = [one % words.length, other % words.length];
        const [first = "", second = ""] = [words[a], words[b]];
        fc.pre(plainly(first) !== "" && plainly(second) !== "" && plainly(first) !== plainly(second));
        const text = words.with(a, second).with(b, first).join(" ");
        const shown = { citation, marks: [], attribution: null };
        expect(knowledge.checkDraft([{ text, cites: [1] }], [shown], articles).stands).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
