import type { CitedPassage } from "../domain/answer.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Words } from "../words/words.ts";
import { type Asked, answerActions } from "./answer-actions.ts";
import { excerptBlock, type Sources } from "./excerpt-block.ts";
import type { Action, Block, Reply } from "./reply.ts";
import { speakerLine } from "./speaker-line.ts";
import { tellOtherSides } from "./tell-other-sides.ts";

/** How many quotes a page shows. */
const pageSize = 5;

export interface QuotesPage {
  readonly name: string;
  readonly quotations: readonly { readonly passage: CitedPassage; readonly quotation: Quotation }[];
  /** From 1; a page past the last shows the last. */
  readonly page: number;
}

/** A speaker's quotes, a page at a time, with indirect speech marked as such. */
export function presentQuotes(quotes: QuotesPage, sources: Sources, asked: Asked, words: Words): Reply {
  const { name, quotations } = quotes;
  const heading: Block = { kind: "heading", text: words.quotes.title(name) };
  if (quotations.length === 0) {
    const none: Block = { kind: "text", text: words.quotes.none(name) };
    return { blocks: [heading, none, answerActions(asked, null, false, words)] };
  }
  const pages = Math.ceil(quotations.length / pageSize);
  const page = Math.min(Math.max(1, quotes.page), pages);
  const first = (page - 1) * pageSize;
  const onPage = quotations.slice(first, first + pageSize);
  const passages = onPage.map(({ passage }) => passage);
  const otherSides = tellOtherSides(passages, sources, words);
  const shown = onPage.flatMap(({ passage, quotation }, at): readonly Block[] => {
    const line = speakerLine(quotation.attribution, words);
    const indirect = passage.denied ? words.speaker.denying(line) : words.speaker.indirect(line);
    const speaker = quotation.kind === "indirect" ? indirect : line;
    return [{ ...excerptBlock(passage, first + at + 1, sources, words), speaker }, ...otherSides(passage)];
  });
  return {
    blocks: [
      heading,
      ...shown,
      ...(pages === 1 ? [] : turns(page, pages, asked, words)),
      answerActions(asked, onPage[0]?.passage ?? null, false, words),
    ],
  };
}

function turns(page: number, pages: number, { input, by }: Asked, words: Words): readonly Block[] {
  const turn = (label: string, to: number): Action => ({
    kind: "button",
    label,
    style: "secondary",
    command: "quotes-page",
    input: { ...input, by, page: String(to) },
  });
  return [
    { kind: "text", text: words.quotes.page(page, pages) },
    {
      kind: "actions",
      actions: [
        ...(page > 1 ? [turn(words.buttons.earlier, page - 1)] : []),
        ...(page < pages ? [turn(words.buttons.later, page + 1)] : []),
      ],
    },
  ];
}
