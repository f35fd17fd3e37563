import fc from "fast-check";
import { type Citation, cite } from "../../../src/domain/citation.ts";
import { channelId } from "../../../src/domain/ids.ts";
import type { Action, Block, Reply } from "../../../src/reply/reply.ts";
import { articleWith } from "../small-newsroom.ts";

const pieces = [
  "word ",
  "港町の船",
  "👨‍👩‍👧‍👦",
  "*",
  "_`|~",
  "\n# ",
  "> ",
  "[a](b)",
  "<@1>",
  "\u202e",
  " ",
  "\ud83d",
  "(",
  "https://a.b/c ",
];

/** A text that repeats a few awkward pieces up to a length, in UTF-16 code units, as long as a whole article's. */
export const anyText = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }),
    fc.constantFrom(0, 1, 5, 40, 300, 2500, 10_000),
  )
  .map(([chosen, length]) =>
    chosen
      .join("")
      .repeat(Math.ceil(length / chosen.join("").length))
      .slice(0, length),
  );

const anyExcerpt = fc
  .record({
    text: anyText,
    marks: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 40 }),
    number: fc.option(fc.nat(30)),
    speaker: fc.option(anyText),
    source: anyText,
    url: fc.option(anyText),
  })
  .map(({ text, marks, number, speaker, source, url }): Block => {
    const article = articleWith(`“${text}”`);
    const { length } = article.text;
    const spans = marks.map(([from, by]) => ({ start: from % length, end: Math.min((from % length) + by, length) }));
    const citation: Citation = cite(article, { start: 0, end: length }, 1);
    return {
      kind: "excerpt",
      citation,
      marks: spans.filter(({ start, end }) => start < end),
      number,
      speaker,
      source,
      url: url && `https://example.org/${url}`,
    };
  });

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant("button" as const),
    label: anyText,
    style: fc.constantFrom("primary" as const, "secondary" as const, "danger" as const),
    command: fc.constant("ask"),
    input: fc.record({ question: anyText }),
  }),
  fc.record({
    kind: fc.constant("choice" as const),
    placeholder: anyText,
    command: fc.constant("ask"),
    input: fc.record({ question: anyText }),
    option: fc.constant("speaker"),
    choices: fc.array(fc.record({ label: anyText, value: anyText, detail: anyText }), { maxLength: 40 }),
  }),
);

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), text: anyText }),
  fc.record({ kind: fc.constant("text" as const), text: anyText }),
  fc.record({
    kind: fc.constant("notice" as const),
    tone: fc.constantFrom("info" as const, "caution" as const, "error" as const),
    text: anyText,
  }),
  { arbitrary: anyExcerpt, weight: 4 },
  fc.record({
    kind: fc.constant("diff" as const),
    parts: fc.array(
      fc.record({ op: fc.constantFrom("same" as const, "added" as const, "removed" as const), text: anyText }),
      { maxLength: 30 },
    ),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(fc.record({ label: anyText, detail: anyText }), { maxLength: 80 }),
  }),
  fc.record({
    kind: fc.constant("channels" as const),
    label: anyText,
    channelIds: fc.array(
      fc.nat().map((id) => channelId(String(id))),
      { maxLength: 60 },
    ),
  }),
  fc.record({ kind: fc.constant("actions" as const), actions: fc.array(anyAction, { maxLength: 40 }) }),
);

/** Any reply that the types allow, up to 500 blocks. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .tuple(fc.array(anyBlock, { maxLength: 12 }), fc.constantFrom(1, 1, 1, 3, 40))
  .map(([blocks, times]) => ({ blocks: Array.from({ length: times }, () => blocks).flat() }));
