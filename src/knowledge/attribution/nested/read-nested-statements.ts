import type { TaggedDocument, TokenRange } from "../../tagging/tagged-document.ts";
import type { AttributionModel } from "../model/attribution-model.ts";
import { readOutermost } from "../read-outermost.ts";
import type { Statement } from "../statement.ts";
import { excerptDocument } from "./excerpt-document.ts";

// A likely cue has at least this prior; content without one isn't read again.
const likelyPrior = 2;
const deepest = 2;

/**
 * Finds what others are reported to have said within statements: “According to the aide, *the minister told him that it
 * was over*.” Content is read as if it stood alone; only statements with a source of their own are told.
 */
export function readNestedStatements(
  document: TaggedDocument,
  outer: readonly Statement[],
  model: AttributionModel,
): readonly Statement[] {
  const all = [...outer];
  let level = outer.map((_, index) => index);
  for (let depth = 1; depth <= deepest; depth++) {
    const next: number[] = [];
    for (const within of level) {
      const { content } = all[within] as Statement;
      if (!content.some((piece) => mayReport(document, piece, model))) continue;
      const tokens = tokensOf(document, content);
      for (const found of readOutermost(excerptDocument(document, tokens), model, { within: true })) {
        if (!found.source || isOwn(document, tokens[found.sourceHead])) continue;
        next.push(all.length);
        all.push({ ...moved(found, tokens), within });
      }
    }
    level = next;
  }
  return inTextOrder(all);
}

/** “I told him so,” quoted, are the words of whoever is quoted, and told as theirs. */
const isOwn = ({ word }: TaggedDocument, token: number | undefined): boolean =>
  /^(?:I|[Ww]e|me|us)$/.test(word[token ?? -1] ?? "");

function mayReport(document: TaggedDocument, { from, to }: TokenRange, { lexicon }: AttributionModel): boolean {
  for (let token = from; token < to; token++) {
    if ((lexicon.priors.get(document.lemma[token] ?? "")?.step ?? 0) >= likelyPrior) return true;
  }
  return false;
}

/** The tokens of what somebody says, in one row, without the “that” before it. */
function tokensOf(document: TaggedDocument, content: readonly TokenRange[]): readonly number[] {
  const tokens = content.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset));
  const [first] = tokens;
  return first !== undefined && document.lower[first] === "that" && document.tag[first] === "SCONJ"
    ? tokens.slice(1)
    : tokens;
}

/** A statement that was read in an excerpt, with its place in the document of which the excerpt has these tokens. */
function moved(statement: Statement, tokens: readonly number[]): Statement {
  const around = (range: TokenRange, head: number): TokenRange =>
    pieces(range, tokens).find(({ from, to }) => from <= head && head < to) ?? { from: head, to: head + 1 };
  const cueHead = tokens[statement.cueHead] ?? -1;
  const sourceHead = tokens[statement.sourceHead] ?? -1;
  return {
    ...statement,
    content: statement.content.flatMap((piece) => pieces(piece, tokens)),
    cue: statement.cue && around(statement.cue, cueHead),
    cueHead,
    source: statement.source && around(statement.source, sourceHead),
    sourceHead,
  };
}

/** A range of an excerpt in its document, parted where the excerpt leaves something out. */
function pieces({ from, to }: TokenRange, tokens: readonly number[]): readonly TokenRange[] {
  const parts: { from: number; to: number }[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    const last = parts.at(-1);
    if (last?.to === token) last.to = token + 1;
    else parts.push({ from: token, to: token + 1 });
  }
  return parts;
}

/** Sorted by the start of content, a statement before those within it, with `within` pointing at the new places. */
function inTextOrder(statements: readonly Statement[]): readonly Statement[] {
  const start = (index: number) => statements[index]?.content[0]?.from ?? 0;
  const order = statements.map((_, index) => index).sort((a, b) => start(a) - start(b) || a - b);
  const placeOf = new Map(order.map((index, place) => [index, place]));
  return order.map((index) => {
    const statement = statements[index] as Statement;
    return { ...statement, within: placeOf.get(statement.within) ?? -1 };
  });
}
