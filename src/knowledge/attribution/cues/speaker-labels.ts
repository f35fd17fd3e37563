import type { DocumentView } from "../reading/document-view.ts";
import { isDashCredit } from "./dash-credit.ts";

/** What the page's layout says: a transcript's label before a speech, or a credit after a quotation. */
export interface SpeakerLabel {
  readonly kind: "label" | "credit";
  /** The colon or dash. */
  readonly token: number;
}

const capitals = /^\p{Lu}[\p{Lu}'’.-]*$/u;
const longestLabel = 5;
const longestCredit = 6;
const fewestLabels = 3;

/** A paragraph's first and last token, as far as `reach` tokens to either side of the one given. */
export function paragraphBounds(view: DocumentView, token: number, reach = 400): { first: number; last: number } {
  const paragraph = view.paragraph(token);
  let first = token;
  while (first > 0 && token - first < reach && view.paragraph(first - 1) === paragraph) first--;
  let last = token;
  while (last < view.length - 1 && last - token < reach && view.paragraph(last + 1) === paragraph) last++;
  return { first, last };
}

/** The labels and credits of a document, by the token of their colon or dash; worked out once for each view. */
export function speakerLabels(view: DocumentView): ReadonlyMap<number, SpeakerLabel> {
  const found = remembered.get(view);
  if (found) return found;
  const labels = new Map<number, SpeakerLabel>();
  const colons: number[] = [];
  for (let token = 1; token < view.length; token++) {
    if (view.lower(token) === ":" && isTranscriptLabel(view, token)) colons.push(token);
    else if (isDashCredit(view, token) && endsWithName(view, token)) labels.set(token, { kind: "credit", token });
  }
  // One “WARNING: …” is no transcript.
  if (colons.length >= fewestLabels) for (const token of colons) labels.set(token, { kind: "label", token });
  remembered.set(view, labels);
  return labels;
}

const remembered = new WeakMap<DocumentView, ReadonlyMap<number, SpeakerLabel>>();

/** How many labels and credits the document has. */
export const countLabels = (view: DocumentView): number => speakerLabels(view).size;

/** The paragraph starts with it, in capitals: “TRUMP: We are ready.”, “LESTER HOLT: Good evening.” */
function isTranscriptLabel(view: DocumentView, colon: number): boolean {
  const { first } = paragraphBounds(view, colon, longestLabel + 2);
  const start = view.isWord(first) ? first : first + 1;
  if (colon - start < 1 || colon - start > longestLabel) return false;
  if (start > 0 && view.paragraph(start - 1) === view.paragraph(colon) && start === first) return false;
  for (let token = start; token < colon; token++) {
    const printed = view.document.word[token] ?? "";
    if (!capitals.test(printed) && printed !== "-") return false;
  }
  return (view.document.word[colon - 1]?.length ?? 0) > 2;
}

/** Nothing but a name follows the dash in its paragraph. */
function endsWithName(view: DocumentView, dash: number): boolean {
  const { last } = paragraphBounds(view, dash, longestCredit + 1);
  if (last - dash > longestCredit) return false;
  for (let token = dash + 1; token <= last; token++) {
    if (view.isWord(token) && !/^\p{Lu}/u.test(view.document.word[token] ?? "")) return false;
  }
  return true;
}
