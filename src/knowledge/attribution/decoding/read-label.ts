import type { NounChunk } from "../../tagging/tagged-document.ts";
import { paragraphBounds } from "../cues/paragraph-bounds.ts";
import type { SpeakerLabel } from "../cues/speaker-labels.ts";
import type { DocumentView } from "../reading/document-view.ts";
import type { Piece, Reading } from "./reading.ts";

const acceptance = 0.93;

/** Reads a transcript's label or a credit, whose content the layout of the page fixes. */
export function readLabel(view: DocumentView, label: SpeakerLabel): Reading | null {
  const piece = label.kind === "label" ? restOfParagraph(view, label.token) : saidBefore(view, label.token);
  if (!piece) return null;
  const source = label.kind === "label" ? labelChunk(view, label) : view.chunk(label.token + 1);
  const fixed = {
    opens: [],
    reportsAll: false,
    scores: null,
    pieces: [piece],
    direct: label.kind === "credit",
    labelled: true,
    score: 0,
    barred: [],
  };
  return { cue: label.token, source, acceptance, ...fixed };
}

/** Null for “Q:” and “A:”, which name nobody. */
function labelChunk(view: DocumentView, { token, name }: SpeakerLabel): NounChunk | null {
  if (/^[QA]$/.test(view.document.word[token - 1] ?? "")) return null;
  return view.chunk(token - 1) ?? { from: name, to: token, head: token - 1, kind: "name" };
}

/** TRUMP: We are ready. We always were. (APPLAUSE) */
function restOfParagraph(view: DocumentView, colon: number): Piece | null {
  let { last } = paragraphBounds(view, colon, Number.POSITIVE_INFINITY);
  while (view.lower(last) === ")" && /^\p{Lu}+$/u.test(view.document.word[last - 1] ?? "")) {
    let open = last;
    while (open > colon && view.lower(open) !== "(") open--;
    if (open <= colon + 1) break;
    last = open - 1;
  }
  return trimmed(view, colon + 1, last);
}

/** “We are ready.” — Mary Osei; without marks all of the paragraph. */
function saidBefore(view: DocumentView, dash: number): Piece | null {
  const end = view.previousWord(dash);
  if (end < 0) return null;
  const [region, paragraph] = [view.region(end), view.paragraph(end)];
  let start = end;
  while (start > 0 && view.region(start - 1) === region && (region >= 0 || view.paragraph(start - 1) === paragraph)) {
    start--;
  }
  return trimmed(view, start, end);
}

function trimmed(view: DocumentView, from: number, last: number): Piece | null {
  const start = view.isWord(from) ? from : view.nextWord(from);
  const end = view.isWord(last) ? last : view.previousWord(last);
  return start <= end ? { start, end } : null;
}
