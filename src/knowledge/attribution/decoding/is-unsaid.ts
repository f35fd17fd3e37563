import type { NounChunk } from "../../tagging/tagged-document.ts";
import type { DocumentView } from "../reading/document-view.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether a reporting clause tells that nothing was said: “Neither Lee nor Wu said that …”, “did not say that …”. Words
 * in quotation marks stay somebody's, and so does what is left open: “did not say whether …”.
 */
export function isUnsaid(view: DocumentView, { cue, source, pieces }: Reading): boolean {
  const [piece, more] = pieces;
  if (!piece || more || piece.start < cue || !asserting.has(view.lemmaText(cue)) || isOpen(view, piece.start))
    return false;
  for (let token = piece.start; token <= piece.end; token++) if (view.region(token) >= 0) return false;
  return isNegated(view, cue) || (source !== null && isNobody(view, source));
}

const asserting = new Set(
  "say tell state claim assert suggest indicate announce report promise predict argue".split(" "),
);

/** “declined to comment”: no statement, though a quotation beside it may be of the same person. */
export function refusesComment(view: DocumentView, { cue, pieces }: Reading): boolean {
  return /^(?:decline|refuse)$/.test(view.lemmaText(cue)) && isComment(view, pieces[0]?.start ?? -1);
}

/** “to comment on the case”, “comment for this story” */
const isComment = (view: DocumentView, start: number): boolean =>
  view.lemmaText(view.lower(start) === "to" ? start + 1 : start) === "comment";

/** “whether it was”, “when they would”, “much about it” */
const isOpen = (view: DocumentView, start: number): boolean =>
  /^(?:whether|if|when|where|why|how|who|what|which|much|anything|more)$/.test(view.lower(start));

/** “did not say”, “has never said”; not “has not only said”. */
function isNegated(view: DocumentView, cue: number): boolean {
  for (let token = cue - 1; /^(?:AUX|ADV|PART)$/.test(view.pos(token)); token--) {
    if (!/^(?:not|n't|never)$/.test(view.lower(token))) continue;
    return !/^(?:only|just|merely|simply)$/.test(view.lower(token + 1));
  }
  return false;
}

/** “Nobody”, “No minister”, “Neither Lee nor Wu” */
const isNobody = (view: DocumentView, { from }: NounChunk): boolean =>
  /^(?:nobody|none|no|neither)$/.test(view.lower(from)) || /^(?:no|neither|nor)$/.test(view.lower(from - 1));
