import type { DocumentView } from "../reading/document-view.ts";
import type { Piece, Reading } from "./reading.ts";

/**
 * Whether what was read as content states nothing: “spoke *on Monday*”, “told *reporters*”, “citing *Ann Lee*”. With
 * `within`, of what others are reported to have said, a bare name or pronoun is none either: “said he had met *her*”.
 */
export function saysNothing(view: DocumentView, cue: number, pieces: readonly Piece[], within = false): boolean {
  const [piece, more] = pieces;
  if (!piece || more || view.region(piece.start) >= 0) return false;
  let others = 0;
  let token = piece.start;
  while (token <= piece.end) {
    const chunk = view.chunk(token);
    if (chunk && chunk.kind !== "time") others++;
    if (!chunk && view.isWord(token) && !/^(?:ADP|CCONJ|SCONJ)$/.test(view.pos(token))) return false;
    token = Math.max(token + 1, chunk?.to ?? 0);
  }
  if (others === 0) return true;
  return others === 1 && (isAddressee(view, cue, piece) || (within && isBareName(view, piece)));
}

/** Whether what was read as content is whoever says it: “*a spokesman* announced”. */
export function isOwnSource({ source, pieces, labelled }: Reading): boolean {
  return !labelled && source !== null && pieces.every(({ start, end }) => source.from <= start && end < source.to);
}

const addressing = new Set("tell ask inform address cite quote call phone meet speak talk brief interview".split(" "));

/** One noun phrase right behind “told”, “spoke to”: the one who was told. */
function isAddressee(view: DocumentView, cue: number, { start }: Piece): boolean {
  const behind = start === cue + 1 || (start === cue + 2 && view.pos(cue + 1) === "ADP") || view.pos(start) === "ADP";
  return addressing.has(view.lemmaText(cue)) && behind && start > cue;
}

function isBareName(view: DocumentView, { start, end }: Piece): boolean {
  const chunk = view.chunk(start);
  return chunk?.from === start && chunk.to > end && chunk.kind !== "nominal";
}
