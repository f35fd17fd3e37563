import type { DocumentView } from "../reading/document-view.ts";

/** Whether a token is a dash of any length. */
export const isDash = (view: DocumentView, token: number): boolean => /^(?:[―—–-]|--)$/.test(view.lower(token));

/** Whether a dash credits the quotation before it to the name after it: “We were ready.” — Mary Osei */
export function isDashCredit(view: DocumentView, token: number): boolean {
  if (!isDash(view, token) || token === 0 || view.region(token) >= 0) return false;
  const afterMark = view.isMark(token - 1) || (view.isMark(token - 2) && isDash(view, token - 1));
  return afterMark && view.chunkIndex(token + 1) >= 0 && view.pos(token + 1) === "PROPN";
}
