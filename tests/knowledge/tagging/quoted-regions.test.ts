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

  it("end with their paragraph where nothing closes them, and go on in the next", () => {
    const text = "“We waited.\n“Then we left,” he said.\nNobody came.";
    expect(regions(text).map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: -1 },
      { closed: true, continues: 0 },
    ]);
    expect(inner(text)).toEqual(["We waited.", "Then we left,"]);
  });

  it("don't go on where the next paragraph opens with none", () => {
    expect(regions("“We waited.\nThen came “nobody”.").map(({ continues }) => continues)).toEqual([-1, -1]);
  });
});
