import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../../src/knowledge/attribution/create-annotator.ts";
import { writeArticle } from "../write-article.ts";
import { annotatorResources, bundledAnnotator, quotationsOf } from "./bundled-annotator.ts";

describe("who said what", () => {
  it.each([
    [
      "a name after the quotation",
      "“We are ready to sail,” said Mayor Ruth Okafor.",
      "Ruth Okafor (direct): We are ready to sail,",
    ],
    ["a name before it", "Ruth Okafor said: “The harbour is open.”", "Ruth Okafor (direct): The harbour is open."],
    [
      "plain indirect speech",
      "Mayor Ruth Okafor said that the harbour would reopen on Friday.",
      "Ruth Okafor (indirect): that the harbour would reopen on Friday",
    ],
    [
      "an insertion between name and verb",
      "Hugh Hill, a doctor at the hospital, said the boy was recovering.",
      "Hugh Hill (indirect): the boy was recovering",
    ],
    [
      "“according to”",
      "The bridge was unsafe, according to Ruth Okafor.",
      "Ruth Okafor (indirect): The bridge was unsafe",
    ],
    [
      "words in part the reporter’s",
      "Ruth Okafor called the plan “a waste of money.”",
      "Ruth Okafor (mixed): the plan “a waste of money.”",
    ],
    [
      "a body that speaks",
      "The Harbour Ministry announced that the pier would close.",
      "Harbour Ministry (indirect): that the pier would close",
    ],
    [
      "a passive",
      "Anna Weiss was told by Mayor Ruth Okafor that the pier was safe.",
      "Ruth Okafor (indirect): that the pier was safe",
    ],
    [
      "a clause that the reporting clause parts",
      "The pier, Ruth Okafor told reporters on Monday, was safe.",
      "Ruth Okafor (indirect): The pier … was safe",
    ],
    [
      "inversion with a role behind the name",
      "Said Ruth Okafor, a clerk: “The pier is safe.”",
      "Ruth Okafor (direct): The pier is safe.",
    ],
    [
      "those who speak for another",
      "Lawyers for Ruth Okafor said the pier was safe.",
      "nobody named (indirect): the pier was safe",
    ],
    ["straight marks", 'Ruth Okafor said: "The harbour is open."', "Ruth Okafor (direct): The harbour is open."],
    [
      "two marks of one stroke",
      "Ruth Okafor said: ''The harbour is open.''",
      "Ruth Okafor (direct): The harbour is open.",
    ],
    ["low marks", "Ruth Okafor said: „The harbour is open.“ She left.", "Ruth Okafor (direct): The harbour is open."],
    ["guillemets", "« The harbour is open », Ruth Okafor said.", "Ruth Okafor (direct): The harbour is open"],
    [
      "a closing mark that is missing",
      '"The pier is old, Ruth Okafor said. Tom Lindqvist disagreed. "It is safe," he said.',
      "Ruth Okafor (direct): The pier is old,",
    ],
    [
      "the marks behind a missing one",
      '"The pier is old, Ruth Okafor said. Tom Lindqvist disagreed. "It is safe," he said.',
      "Tom Lindqvist (direct): It is safe,",
    ],
  ])("is found with %s", (_, text, quotation) => {
    expect(quotationsOf(text)).toContain(quotation);
  });

  it("is one quotation in two pieces around the reporting clause", () => {
    const [quotation] = quotationsOf("“We lost nothing,” Mayor Ruth Okafor said, “and we are proud of the crews.”");
    expect(quotation).toBe("Ruth Okafor (direct): We lost nothing, … and we are proud of the crews.");
  });

  it.each([
    ["before", "“We waited for hours.\n“Then the boat came and we left,” Ruth Okafor said."],
    ["after", "Ruth Okafor said: “We waited for hours.\n“Then the boat came and we left.”"],
  ])("is one quotation over paragraphs that all open anew, %s the reporting clause", (_, text) => {
    const [quotation, ...others] = quotationsOf(text);
    expect(quotation).toMatch(/^Ruth Okafor \(direct\): We waited for hours\.\n“Then the boat came and we left[,.]$/);
    expect(others).toEqual([]);
  });

  it("isn't the next paragraph’s where a quotation is closed", () => {
    const text = "“We waited for hours,” Ruth Okafor said.\n“Nobody waited for the boat,” Tom Lindqvist said.";
    expect(quotationsOf(text)).toEqual([
      "Ruth Okafor (direct): We waited for hours,",
      "Tom Lindqvist (direct): Nobody waited for the boat,",
    ]);
  });

  it("is read off a transcript’s labels, in direct speech and without stage directions", () => {
    const text = "OKAFOR: We are ready.\nLINDQVIST: The crane is not safe.\nOKAFOR: It was inspected. (APPLAUSE)";
    expect(quotationsOf(text).map((quotation) => quotation.replace(/^.* (?=\()/, ""))).toEqual([
      "(direct): We are ready",
      "(direct): The crane is not safe",
      "(direct): It was inspected",
    ]);
  });

  it("is tied from a label in capitals to the full name", () => {
    const text =
      "Union leader Carl Ray met Mayor Ruth Okafor.\nRAY: We won't pay for the pier.\nOKAFOR: It will close.";
    expect(quotationsOf(text)).toEqual([
      "Carl Ray (direct): We won't pay for the pier",
      "Ruth Okafor (direct): It will close",
    ]);
  });

  it("is not told by a heading in capitals", () => {
    expect(quotationsOf("WASHINGTON: The senate met on Monday and said no vote was held.")).toEqual([
      expect.stringContaining("no vote was held"),
    ]);
    expect(quotationsOf("UPDATE: The pier is open again.\nNOTE: The story was corrected.")).toEqual([]);
  });

  it.each([
    [
      "a post",
      "The pier is closed until Friday. — Ruth Okafor (@okafor) July 3, 2025",
      "The pier is closed until Friday",
    ],
    ["an attribution line", "“The sea is never wrong.”\n— Ruth Okafor, mayor of Harwick", "The sea is never wrong."],
  ])("is read off %s", (_, text, words) => {
    expect(quotationsOf(text)).toEqual([`Ruth Okafor (direct): ${words}`]);
  });

  it.each([
    ["Ruth Okafor wrote: “We Shall Overcome.”", "Ruth Okafor (direct): We Shall Overcome."],
    ["Ruth Okafor read: “We Will Not Go.”", "Ruth Okafor (direct): We Will Not Go."],
    ["Ruth Okafor read “We will not go to the pier.”", "Ruth Okafor (direct): We will not go to the pier."],
    ["A banner read “We Will Not Leave The Harbour”.", "nobody named (direct): We Will Not Leave The Harbour"],
  ])("is somebody for what is no title: %s", (text, quotation) => {
    expect(quotationsOf(text)).toEqual([quotation]);
  });

  it("is told of the outer and of the inner speaker where one reports the other", () => {
    const found = quotationsOf("According to Tom Lindqvist, Ruth Okafor told the crews that the pier would close.");
    expect(found).toContain("Ruth Okafor via Tom Lindqvist (indirect): that the pier would close");
    expect(found.some((quotation) => quotation.startsWith("Tom Lindqvist (indirect): Ruth Okafor told"))).toBe(true);
  });

  it.each([
    ["a title", "The film “The Old Man and the Sea” was shown in the town hall."],
    ["a novel that somebody wrote", "Ruth Okafor wrote the novel “We Will Never Leave the Harbour” in 2003."],
    ["an essay that somebody reads from", "Ruth Okafor read from her essay “Why We Left the Sea Behind.”"],
    ["a poem that is called so", "Ruth Okafor read a poem called “The Sea Is Not Our Friend.” She was applauded."],
    ["a play that was cancelled", "The play “Everybody Comes to the Harbour at Night” was cancelled on Friday."],
    ["a book that somebody reads", "Ruth Okafor sat down. She read “Things Fall Apart” on the train."],
    ["a film that somebody watched", "Ruth Okafor watched “We Were Never Here” in May."],
    ["a song that somebody sang", "Ruth Okafor sang “We Shall Overcome” at the rally."],
    ["scare quotes", "The government’s “reform” raised the price of bread, and his “friends” left."],
    ["a word that is spoken of", "The word “harbour” comes from an old language."],
    ["a scare quote", "The so-called “miracle” diet was sold in three shops."],
    ["nothing that anybody says", "The ferry left the pier at noon and came back in the evening."],
    ["an empty text", ""],
  ])("is nobody for %s", (_, text) => {
    expect(quotationsOf(text)).toEqual([]);
  });
});

describe("what belongs to a statement", () => {
  it.each([
    [
      "which another is told of",
      "The mayor closed the bridge, which Anna Weiss said was unsafe.",
      "Anna Weiss (indirect): the bridge, which … was unsafe",
    ],
    [
      "which the sentence goes on about",
      "The bridge, which Anna Weiss said was unsafe, closed in May.",
      "Anna Weiss (indirect): The bridge, which … was unsafe",
    ],
    [
      "that a noun reports",
      "There were reports from the White House that the ferry had been sold.",
      "White House (indirect): that the ferry had been sold",
    ],
    [
      "in the claim alone, not what is said of it",
      "Anna Weiss met Tom Reyes. Weiss said Reyes's claim that the vote was rigged was “rubbish”.",
      "Tom Reyes via Anna Weiss (indirect): that the vote was rigged",
    ],
    [
      "in a claim up to the sentence's verb",
      "Tom Reyes's claim that the vote had been rigged in May was repeated by Anna Weiss.",
      "Tom Reyes (indirect): that the vote had been rigged in May",
    ],
    [
      "in all of a claim that the sentence ends with",
      "Tom Reyes repeated his claim that the mayor had said the pier was safe.",
      "Tom Reyes (indirect): his claim that the mayor had said the pier was safe",
    ],
    [
      "in a claim with a clause of its own",
      "Tom Reyes repeated his claim that the plan announced in May was late.",
      "Tom Reyes (indirect): his claim that the plan announced in May was late",
    ],
  ])("holds what stands %s", (_, text, quotation) => {
    expect(quotationsOf(text)).toContain(quotation);
  });

  it.each([
    ["Tom Reyes spoke on Monday."],
    ["Tom Reyes told reporters."],
    ["Tom Reyes spoke to reporters in Oakport on Monday."],
    ["It all went according to plan."],
    ["Anna Weiss and Tom Reyes met. Neither Weiss nor Reyes said that the vote was rigged."],
    ["Nobody said that the vote was rigged."],
    ["No minister said the vote was rigged."],
    ["Tom Reyes did not say that the vote was rigged."],
    ["Tom Reyes has never said the vote was rigged."],
    ["Tom Reyes declined to comment."],
    ["Tom Reyes declined to comment on the report on Monday."],
  ])("is not whom it was told, nor when: %s", (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each([
    ["Anna Weiss said Tom Reyes told reporters on Monday."],
    ["Anna Weiss said that Tom Reyes had called her on Friday."],
    ["“I told him that the bridge would close,” Anna Weiss said."],
  ])("is one where nobody else is told to have said anything: %s", (text) => {
    expect(quotationsOf(text)).toHaveLength(1);
  });

  it.each([
    ["Tom Reyes has not only said that the vote was rigged.", "that the vote was rigged"],
    ["Tom Reyes did not say whether the vote was rigged.", "whether the vote was rigged"],
    ["Tom Reyes did not deny that the vote was rigged.", "that the vote was rigged"],
    ["Tom Reyes said that the vote was not rigged.", "that the vote was not rigged"],
    ["Tom Reyes declined to say who would pay for the bridge.", "to say who would pay for the bridge"],
  ])("is told where something is said after all: %s", (text, words) => {
    expect(quotationsOf(text)).toEqual([`Tom Reyes (indirect): ${words}`]);
  });

  it.each([
    ["Tom Reyes was quoted as saying that the dam was unsafe.", "Tom Reyes (indirect): that the dam was unsafe"],
    ["Tom Reyes was quoted as saying: “The dam is unsafe.”", "Tom Reyes (direct): The dam is unsafe."],
    [
      "Tom Reyes was also quoted by the Harbour Ledger as saying that the dam was unsafe.",
      "Tom Reyes via Harbour Ledger (indirect): that the dam was unsafe",
    ],
  ])("is told of whoever is quoted as saying it: %s", (text, quotation) => {
    expect(quotationsOf(text)).toEqual([quotation]);
  });

  it("is told of nobody where somebody is only quoted", () => {
    expect(quotationsOf("Tom Reyes was quoted in the report.")).toEqual([]);
  });

  it.each([
    [
      "that stands in a paragraph of its own behind the speaker's",
      "Anna Weiss said the pier was safe.\n“We have checked every plank of it this week.”",
    ],
    [
      "that goes on behind another",
      "“The pier is safe,” Anna Weiss said. It was raining. “We have checked every plank of it this week.”",
    ],
  ])("may be a quotation %s", (_, text) => {
    expect(quotationsOf(text)).toContain("Anna Weiss (direct): We have checked every plank of it this week.");
  });

  it.each([
    ["has no verb", "Anna Weiss said the pier was safe.\n“An old and very long wooden pier.”"],
    ["is short", "Anna Weiss said the pier was safe.\n“We checked it.”"],
    [
      "stands behind another paragraph",
      "Anna Weiss said the pier was safe.\nIt rained.\n“We have checked every plank of it.”",
    ],
  ])("isn't a quotation in marks that %s", (_, text) => {
    expect(quotationsOf(text)).toEqual(["Anna Weiss (indirect): the pier was safe"]);
  });

  it("is doubtful where several bear the speaker’s name", () => {
    const { article } = writeArticle(
      "Kenji Ito met Mari Ito. Ito said the ovens were new. Mari Ito said they were not.",
    );
    const told = bundledAnnotator.annotate(article).map(({ attribution }) => attribution);
    expect(told.map(({ speaker }) => speaker?.name)).toEqual(["Ito", "Mari Ito"]);
    expect(told[0]?.confidence).toBeLessThan(0.6);
    expect(told[1]?.confidence).toBeGreaterThan(0.6);
  });

  it.each([
    ["Anna Weiss and Tom Reyes said the bridge would close.", "Anna Weiss and Tom Reyes"],
    ["Anna Weiss, Tom Reyes and Maria Sand said the bridge would close.", "Anna Weiss, Tom Reyes and Maria Sand"],
    ["In Oakport, Tom Reyes and Maria Sand said the bridge would close.", "Tom Reyes and Maria Sand"],
    ["Anna Weiss and her husband said the bridge would close.", "Anna Weiss and her husband"],
    ["Anna Weiss, a doctor and mother of two, said the bridge would close.", "Anna Weiss"],
    ["Anna Weiss, mayor of Oakport and Ferry Point, said the bridge would close.", "Anna Weiss"],
    ["Tom Reyes listened, and Anna Weiss said the bridge would close.", "Anna Weiss"],
  ])("has all who speak together: %s", (text, name) => {
    expect(quotationsOf(text)).toEqual([`${name} (indirect): the bridge would close`]);
  });
});

describe("a name in quotation marks", () => {
  it.each([
    ["Robert “Bobby” Quill said the pier was safe.", "Robert “Bobby” Quill (indirect): the pier was safe"],
    ["Maria “The Hammer” Stone said: “We will not sell.”", "Maria “The Hammer” Stone (direct): We will not sell."],
    ["“We will win,” said Thomas ‘Tommy’ Berg.", "Thomas ‘Tommy’ Berg (direct): We will win,"],
    ["Joe (“Big Joe”) Dunn said the crane was safe.", "Joe (“Big Joe”) Dunn (indirect): the crane was safe"],
  ])("is of the speaker's name: %s", (text, quotation) => {
    expect(quotationsOf(text)).toEqual([quotation]);
  });

  it("is who “Quill” is later", () => {
    const text = "Robert “Bobby” Quill, the harbour master, left. Quill said that nobody was hurt.";
    expect(quotationsOf(text)).toEqual(["Robert “Bobby” Quill (indirect): that nobody was hurt"]);
  });

  it("leaves what is said of a work indirect", () => {
    const text = "Ruth Okafor said the song “We Shall Overcome the Sea” was her favourite.";
    expect(quotationsOf(text)).toEqual([
      "Ruth Okafor (indirect): the song “We Shall Overcome the Sea” was her favourite",
    ]);
  });
});

describe("an annotator", () => {
  it("has a version that follows its weights and its reporting words", () => {
    const { model } = annotatorResources;
    const other = createAnnotator({ ...annotatorResources, model: { ...model, version: "other" } });
    expect(other.version).not.toBe(bundledAnnotator.version);
    expect(createAnnotator(annotatorResources).version).toBe(bundledAnnotator.version);
  });

  it("gives spans of the text, in order, with confidences between 0 and 1", () => {
    const text = "“We lost nothing,” Mayor Ruth Okafor said, “and we are proud.” She added that the crane was safe.";
    const { article } = writeArticle(text);
    const quotations = bundledAnnotator.annotate(article);
    expect(quotations.length).toBeGreaterThan(1);
    const starts = quotations.map(({ content }) => content[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { content, attribution } of quotations) {
      for (const { start, end } of content) expect(text.slice(start, end).trim()).not.toBe("");
      expect(attribution.confidence).toBeGreaterThan(0);
      expect(attribution.confidence).toBeLessThan(1);
    }
  });
});
