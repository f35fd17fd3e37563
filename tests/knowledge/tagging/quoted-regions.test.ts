import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotedRegions } from "../../../src/knowledge/tagging/quoted-regions.ts";
import { splitParagraphs } from "../../../src/text/paragraphs.ts";

const regions = (text: string) => findQuotedRegions(text, splitParagraphs(text));
const inner = (text: string) => regions(text).map((region) => text.slice(region.inner.start, region.inner.end));

describe("quoted regions", () => {
  it.each([
    ["“Not yet,” she said. “Soon.”", ["Not yet,", "Soon."]],
    ['"Not yet," she said.', ["Not yet,"]],
    ["''Not yet,'' she said. ``Soon.''", ["Not yet,", "Soon."]],
    ["‘Not yet,’ she said.", ["Not yet,"]],
    ["'It isn't over,' he said of the leaders' plan.", ["It isn't over,"]],
    ["The ’90s weren’t the voters’ best, rock ’n’ roll aside.", []],
    ["‘They call it “progress”,’ she said.", ["They call it “progress”,"]],
    ["“She told me ‘no’,” he said.", ["She told me ‘no’,"]],
    ["The '''so-called''' plan", ["so-called'"]],
  ])("of %s", (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    ["German", "„Noch nicht“, sagte sie. „Bald.“", ["Noch nicht", "Bald."]],
    ["Polish", "„Jeszcze nie”, she said.", ["Jeszcze nie"]],
    ["German books", "»Noch nicht«, sagte sie. »Bald.«", ["Noch nicht", "Bald."]],
    ["French", "« Pas encore », dit-elle. « Bientôt. »", ["Pas encore", "Bientôt."]],
    ["French with narrow spaces", "«\u202fPas encore\u202f», dit-elle.", ["Pas encore"]],
    ["Russian", "«Ещё нет», said the aide.", ["Ещё нет"]],
    ["Swedish", "”Inte än”, said the aide. »Snart», he said.", ["Inte än", "Snart"]],
    ["German within English", "“The sign said „Halt“,” she said. “So I did.”", ["The sign said „Halt“,", "So I did."]],
    ["English within German", "„Sie rief “stop” und ging“, she said.", ["Sie rief “stop” und ging"]],
    ["single low marks", "‚Noch nicht‘, sagte sie.", ["Noch nicht"]],
    ["single angles", "‹ Pas encore ›, dit-elle.", ["Pas encore"]],
    ["low marks within low marks", "„Er sagte ‚nein‘ und ging“, she said.", ["Er sagte ‚nein‘ und ging"]],
    ["corner brackets", "She said 「まだです」 and 『もうすぐ』 again.", ["まだです", "もうすぐ"]],
    ["wide straight marks", "She said ＂soon＂ twice.", ["soon"]],
    ["curly within straight", '"They call it “progress” now," she said.', ["They call it “progress” now,"]],
    ["straight within curly", '“They call it "progress" now,” she said.', ['They call it "progress" now,']],
    ["the same within the same", "“They call it “progress”,” she said.", ["They call it “progress”,"]],
    ["styles mixed in one pair", '“Not yet," she said. "Soon.”', ["Not yet,", "Soon."]],
    [
      "a closing mark the wrong way round",
      "He called it “abhorrent“ and left. “Never,” he said.",
      ["abhorrent", "Never,"],
    ],
    ["an opening mark the wrong way round", "He paused. ”We will see,” he said.", ["We will see,"]],
    ["marks with space on both sides", 'She said " not yet " and left.', ["not yet"]],
    ["marks after a colon and without space", 'She said:"Not yet",and left.', ["Not yet"]],
  ])("in the style of %s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    ["inches and feet", `The 6'2" guard sat on a 12" pipe and a 3' plank.`, []],
    ["minutes and seconds of arc", `The wreck lies at 40°26'46" N and 7°58'56" W.`, []],
    ["primes", "The 6′2″ guard stood up.", []],
    ["inches within speech", '"The pipe is 12" wide," she said.', ['The pipe is 12" wide,']],
    ["a year at the end of speech", '"We are the class of 2016" was on the wall.', ["We are the class of 2016"]],
    ["apostrophes", "’Twas the boys’ toy, y’all, from the '90s, rock 'n' roll aside.", []],
    ["two genitives around speech", "The dogs' owner said 'no' to the cats' owner.", ["no"]],
    ["a genitive within single marks", "‘The leaders’ meeting was good,’ he said.", ["The leaders’ meeting was good,"]],
    ["a path", "Home › News › Sport was what the page said.", []],
  ])("aren't opened by what is no mark: %s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    [
      "before a reporting clause",
      '"The pier is old, Okafor said. "It will close," she added. "Soon."',
      ["The pier is old,", "It will close,", "Soon."],
    ],
    [
      "before the next opening",
      "“The pier is old. She said “no,” and left. “Soon.”",
      ["The pier is old.", "no,", "Soon."],
    ],
    [
      "in the middle of a sentence",
      'He called it "a mess and left. Nobody cheered. "Never again," he said.',
      ["a mess and left.", "Never again,"],
    ],
    ["in the last sentence of a paragraph", 'She smiled. "We waited. Then we left.', ["We waited. Then we left."]],
    [
      "in the middle of a paragraph's last words",
      'He called it "a mess and left. Nobody cheered.',
      ["a mess and left."],
    ],
    ["of an inner quotation", '"He told me “no," she said. "Then he left."', ["He told me “no,", "Then he left."]],
  ])("lose no more than their own words where a closing mark is missing %s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    ["at the start", 'The pier is old," she said. "It will close," she added.', ["It will close,"]],
    ["later", '"It is old," she said. It will close," she added. "Soon."', ["It is old,", "Soon."]],
    ["twice at one place", '""It is old,” she said.', ["It is old,"]],
  ])("are read past a mark that closes nothing: %s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it("are the same but for one, whichever mark of a paragraph is missing", () => {
    const speech = fc.constantFrom("We are late,", "It was cold,", "No ship came,", "The pier isn't ours,");
    const marks = fc.constantFrom(["“", "”"], ['"', '"'], ["„", "“"], ["«", "»"], ["''", "''"]);
    fc.assert(
      fc.property(fc.array(speech, { minLength: 2, maxLength: 6 }), marks, fc.nat(), (spoken, [open, close], seed) => {
        const gone = seed % (2 * spoken.length);
        const text = spoken
          .map((words, at) => {
            const [first, last] = [gone === 2 * at ? "" : open, gone === 2 * at + 1 ? "" : close];
            return `${first}${words}${last} said Okafor ${at}.`;
          })
          .join(" ");
        const others = spoken.filter((_, at) => at !== gone >> 1);
        const found = inner(text);
        const own = spoken[gone >> 1] as string;
        expect(found).toEqual(gone % 2 === 0 ? others : spoken);
        expect(own).toBeDefined();
      }),
    );
  });

  it("stand in order, apart, within their paragraphs and without white space at their edges, whatever the text", () => {
    const piece = fc.constantFrom(
      ..."\"“”„‟«»「」'‘’‚‹› .,\n".split(""),
      "''",
      "``",
      "we know",
      "6",
      "said Okafor",
      "— ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const paragraphs = splitParagraphs(text);
        let last = 0;
        for (const { span, inner: words, continues } of findQuotedRegions(text, paragraphs)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(words.start).toBeGreaterThan(span.start);
          expect(words.end).toBeGreaterThanOrEqual(words.start);
          expect(words.end).toBeLessThanOrEqual(span.end);
          expect(paragraphs.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
          expect(continues).toBeLessThan(regions(text).length);
          last = span.end;
        }
      }),
    );
  });

  it("go on over paragraphs in marks that open each of them, also French ones that repeat the closing mark", () => {
    const text = "« Nous attendions.\n» Puis nous sommes partis », dit-elle.";
    expect(inner(text)).toEqual(["Nous attendions.", "Puis nous sommes partis"]);
    expect(regions(text).map(({ continues }) => continues)).toEqual([-1, 0]);
    expect(inner("‘We waited.\n‘Then we left,’ he said.")).toEqual(["We waited.", "Then we left,"]);
  });

  it("end with their paragraph where nothing closes them, and go on in the next", () => {
    const text = "“We waited.\n“Then we left,” he said.\nNobody came.";
    expect(regions(text).map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: -1 },
      { closed: true, continues: 0 },
    ]);
    expect(inner(text)).toEqual(["We waited.", "Then we left,"]);
  });

  it("go on behind a clause that reports within them", () => {
    const text = "“We asked. In May, she said that it was ready.\n“It wasn't,” said Okafor.";
    expect(regions(text).map(({ continues }) => continues)).toEqual([-1, 0]);
  });

  it.each([
    ["an adjunct", "“It must stay, Ann Lee said in a statement on Thursday. She declined to take questions there."],
    ["who says it", "“It must stay, said Ann Lee, who has run it since May. She declined to take questions there."],
    ["a time", "“It must stay, the mayor said last week. She declined to take questions, and then left the hall."],
  ])("don't go on where a reporting clause ends its sentence with %s, and narration follows", (_, paragraph) => {
    const text = `${paragraph}\n“We have waited,” said Bob Roe.`;
    expect(inner(text)).toEqual(["It must stay,", "We have waited,"]);
    expect(regions(text).map(({ continues }) => continues)).toEqual([-1, -1]);
  });

  it.each([
    ["goes on", "“We asked. In the end, he said we could go, and so we left the old town for good that day."],
    ["is told by whoever is quoted", "“You can go, he said on Monday. And so we left the town and never came back."],
    ["is none", "“Nobody came. The boats were late, the crane was broken and the pier was closed on Monday."],
  ])("go on where what looks like a reporting clause %s", (_, paragraph) => {
    const text = `${paragraph}\n“Then it rained,” said Bob Roe.`;
    expect(regions(text).map(({ continues }) => continues)).toEqual([-1, 0]);
  });

  it("don't go on where a reporting clause ends the paragraph", () => {
    const text = "“We're ready, she said.\n“It will be fine,” said Okafor.";
    expect(inner(text)).toEqual(["We're ready,", "It will be fine,"]);
    expect(regions(text).map(({ continues }) => continues)).toEqual([-1, -1]);
  });

  it("don't go on where the next paragraph opens with none", () => {
    expect(regions("“We waited.\nThen came “nobody”.").map(({ continues }) => continues)).toEqual([-1, -1]);
  });
});
