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
      for (const piece of (all[within] as Statement).content) {
        if (!mayReport(document, piece, model)) continue;
        for (const found of readOutermost(excerptDocument(document, piece), model, { regions: false })) {
          if (!found.source) continue;
          next.push(all.length);
          all.push({ ...moved(found, piece.from), within });
        }
      }
    }
    level = next;
  }
  return inTextOrder(all);
}

function mayReport(document: TaggedDocument, { from, to }: TokenRange, { lexicon }: AttributionModel): boolean {
  for (let token = from; token < to; token++) {
    if ((lexicon.priors.get(document.lemma[token] ?? "")?.step ?? 0) >= likelyPrior) return true;
  }
  return false;
}

function moved(statement: Statement, by: number): Statement {
  const move = ({ from, to }: TokenRange): TokenRange => ({ from: from + by, to: to + by });
  return {
    ...statement,
    content: statement.content.map(move),
    cue: statement.cue && move(statement.cue),
    cueHead: statement.cueHead + by,
    source: statement.source && move(statement.source),
    sourceHead: statement.sourceHead + by,
  };
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
