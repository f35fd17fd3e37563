import type { DocumentView } from "../reading/document-view.ts";
import { findCredits } from "./credits.ts";
import { findTranscriptLabels } from "./transcript-labels.ts";

/** What the page's layout says: a transcript's label before a speech, or a credit after a quotation. */
export interface SpeakerLabel {
  readonly kind: "label" | "credit";
  /** The colon or dash. */
  readonly token: number;
  /** Where the label's or the credited name's words begin. */
  readonly name: number;
}

interface Layout {
  readonly labels: ReadonlyMap<number, SpeakerLabel>;
  readonly headings: ReadonlySet<number>;
}

/** The labels and credits of a document, by the token of their colon or dash; worked out once for each view. */
export const speakerLabels = (view: DocumentView): ReadonlyMap<number, SpeakerLabel> => layoutOf(view).labels;

/** Whether a token is the colon of a heading: “UPDATE: The pier is open again” */
export const isHeading = (view: DocumentView, token: number): boolean => layoutOf(view).headings.has(token);

/** How many labels and credits the document has. */
export const countLabels = (view: DocumentView): number => speakerLabels(view).size;

const remembered = new WeakMap<DocumentView, Layout>();

function layoutOf(view: DocumentView): Layout {
  const found = remembered.get(view);
  if (found) return found;
  const labels = new Map<number, SpeakerLabel>();
  const { spoken, headings } = findTranscriptLabels(view);
  for (const token of findCredits(view)) labels.set(token, { kind: "credit", token, name: token + 1 });
  for (const [token, name] of spoken) labels.set(token, { kind: "label", token, name });
  const layout = { labels, headings };
  remembered.set(view, layout);
  return layout;
}
