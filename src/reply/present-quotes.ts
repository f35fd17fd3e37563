import type { CitedPassage } from "../domain/answer.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Words } from "../words/words.ts";
import { excerptBlock, type Sources } from "./excerpt-block.ts";
import type { ActionInput, Block, Reply } from "./reply.ts";
import { speakerLine } from "./speaker-line.ts";

/** How many quotes a page shows. */
const pageSize = 5;

export interface QuotesPage {
  readonly name: string;
  readonly quotations: readonly { readonly passage: CitedPassage; readonly quotation: Quotation }[];
  /** From 1; a page past the last shows the last. */
  readonly page: number;
}

/** A speaker's quotes, a page at a time, with indirect speech marked as such. */
export function presentQuotes(quotes: QuotesPage, sources: Sources, input: ActionInput, words: Words): Reply {
  const { name, quotations } = quotes;
  const heading: Block = { kind: "heading", text: words.quotes.title(name) };
  if (quotations.length === 0) return { blocks: [heading, { kind: "text", text: words.quotes.none(name) }] };
  const pages = Math.ceil(quotations.length / pageSize);
  const page = Math.min(Math.max(1, quotes.page), pages);
  const first = (page - 1) * pageSize;
  const shown = quotations.slice(first, first + pageSize).map(({ passage, quotation }, at): Block => {
    const line = speakerLine(quotation.attribution, words);
    const speaker = quotation.kind === "indirect" ? words.speaker.indirect(line) : line;
    return { ...excerptBlock(passage, first + at + 1, sources, words), speaker };
  });
  if (pages === 1) return { blocks: [heading, ...shown] };
  const turn = (label: string, to: number) =>
    ({
      kind: "button",
      label,
      style: "secondary",
      command: "quotes-page",
      input: { ...input, page: String(to) },
    }) as const;
  return {
    blocks: [
      heading,
      ...shown,
      { kind: "text", text: words.quotes.page(page, pages) },
      {
        kind: "actions",
        actions: [
          ...(page > 1 ? [turn(words.buttons.earlier, page - 1)] : []),
          ...(page < pages ? [turn(words.buttons.later, page + 1)] : []),
        ],
      },
    ],
  };
}
