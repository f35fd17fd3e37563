import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";

/** The statements around one, outermost first. */
export function enclosing(within: readonly number[], index: number): readonly number[] {
  const chain: number[] = [];
  let outer = within[index] ?? -1;
  while (outer >= 0 && chain.length < deepest) {
    chain.unshift(outer);
    outer = within[outer] ?? -1;
  }
  return chain;
}

/**
 * What holds what. “He told her that it was over, according to two friends”: whose cue stands outside what the other
 * says is the outer one, even where its content was read as part of the other's.
 */
export function nestingOf(document: TaggedDocument, statements: readonly Statement[]): readonly number[] {
  const within = statements.map((statement) => statement.within);
  statements.forEach((statement, index) => {
    const outer = statements[statement.within];
    if (!outer || statement.cueHead < 0 || within[statement.within] === index) return;
    if (holds(outer, statement.cueHead) && !trails(document, statement, outer)) return;
    within[index] = outer.within;
    within[statement.within] = index;
  });
  return within;
}

const holds = ({ content }: Statement, token: number) => content.some(({ from, to }) => from <= token && token < to);

/** “…, according to two friends” at the end of what holds it, and about all of it. */
function trails(document: TaggedDocument, { content, cueHead }: Statement, outer: Statement): boolean {
  return (
    document.lower[cueHead] === "according" &&
    content[0]?.from === outer.content[0]?.from &&
    (content.at(-1)?.to ?? 0) <= cueHead
  );
}

/** No report of reports goes deeper. */
const deepest = 8;
