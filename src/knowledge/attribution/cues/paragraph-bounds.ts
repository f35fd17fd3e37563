import type { DocumentView } from "../reading/document-view.ts";

/** A paragraph's first and last token, as far as `reach` tokens to either side of the one given. */
export function paragraphBounds(view: DocumentView, token: number, reach = 400): { first: number; last: number } {
  const paragraph = view.paragraph(token);
  let first = token;
  while (first > 0 && token - first < reach && view.paragraph(first - 1) === paragraph) first--;
  let last = token;
  while (last < view.length - 1 && last - token < reach && view.paragraph(last + 1) === paragraph) last++;
  return { first, last };
}
