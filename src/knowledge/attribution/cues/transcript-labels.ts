import type { DocumentView } from "../reading/document-view.ts";
import { knownNames } from "./known-names.ts";
import { paragraphBounds } from "./paragraph-bounds.ts";

/** What a paragraph opens with before a colon: “TRUMP:”, “Ruth Okafor:”, “Q:”, “@okafor:”. */
interface LabelledLine {
  readonly colon: number;
  /** The label's first token. */
  readonly start: number;
  readonly form: "capitals" | "name" | "letter" | "handle" | "heading";
  /** Its last word in lower case: RAY and “Carl Ray” are one. */
  readonly who: string;
  readonly known: boolean;
  readonly paragraph: number;
}

const longestLabel = 5;
const capitals = /^\p{Lu}[\p{Lu}'’.-]*$/u;
const capitalised = /^\p{Lu}[\p{L}'’.-]*$/u;
// “UPDATE: The pier is open again”
const heading =
  /^(?:update|note|correction|clarification|editor|warning|video|photo|watch|read|related|breaking|exclusive|poll|report|source|sources|contact|byline|contributing|contributor|date|time|place|location|email|phone|twitter|facebook|website|more)$/;

/** What paragraphs open with before a colon. */
export interface TranscriptLabels {
  /** The first token of each label that opens speech, by its colon. */
  readonly spoken: ReadonlyMap<number, number>;
  /** The colons of the others that look alike: “WARNING: …” */
  readonly headings: ReadonlySet<number>;
}

/**
 * Tells labels that open speech from headings. One “WARNING: …” is no transcript: a line counts where others go with
 * it, or where its label in capitals is somebody whom the text names in full.
 */
export function findTranscriptLabels(view: DocumentView): TranscriptLabels {
  const lines = labelledLines(view);
  const forms = ["capitals", "name", "letter", "handle"] as const;
  const spoken = forms.flatMap((form) => spokenLines(view, form, inForm(lines, form)));
  const opening = new Map(spoken.map(({ colon, start }) => [colon, start]));
  const others = [...inForm(lines, "heading"), ...inForm(lines, "capitals")].filter(({ colon }) => !opening.has(colon));
  return { spoken: opening, headings: new Set(others.map(({ colon }) => colon)) };
}

const inForm = (lines: readonly LabelledLine[], form: LabelledLine["form"]) =>
  lines.filter((line) => line.form === form);

function spokenLines(
  view: DocumentView,
  form: LabelledLine["form"],
  all: readonly LabelledLine[],
): readonly LabelledLine[] {
  if (form === "handle") return all;
  if (form === "letter") return all.length > 1 ? all : [];
  const lines = form === "name" ? withoutHeadline(all) : all;
  const speakers = new Set(lines.map(({ who }) => who)).size;
  const repeated = lines.length - speakers;
  // OKAFOR: … LINDQVIST: … OKAFOR: …; names that aren't in capitals head lists and headlines too
  const exchange = speakers > 1 && repeated > (form === "name" && !lines.some(({ known }) => known) ? 1 : 0);
  if (exchange && mostSpeak(view, lines)) return lines;
  if (form === "capitals") return lines.filter((line) => line.known && holdsVerb(view, line));
  const known = lines.filter((line) => line.known && addresses(view, line));
  return known.filter((line) => known.some((other) => Math.abs(other.paragraph - line.paragraph) === 1));
}

// A story's first line may be its headline: “Okafor: We will never sell the pier”
const withoutHeadline = (lines: readonly LabelledLine[]): readonly LabelledLine[] =>
  lines.filter(({ paragraph, who }) => paragraph > 1 || lines.filter((other) => other.who === who).length > 1);

const mostSpeak = (view: DocumentView, lines: readonly LabelledLine[]): boolean =>
  2 * lines.filter((line) => holdsVerb(view, line)).length >= lines.length;

// “Clinton: 547.” is a line of a table
const holdsVerb = (view: DocumentView, { colon }: LabelledLine): boolean =>
  someBehind(view, colon, (token) => view.isVerb(token));

// “Sanders: Win in a walk.” tells what others say of him
const addresses = (view: DocumentView, { colon }: LabelledLine): boolean =>
  someBehind(view, colon, (token) => /^(?:i|we|you|my|our|your|me|us|\?)$/.test(view.lower(token)));

function someBehind(view: DocumentView, colon: number, test: (token: number) => boolean): boolean {
  const { last } = paragraphBounds(view, colon);
  for (let token = colon + 1; token <= last; token++) if (test(token)) return true;
  return false;
}

function labelledLines(view: DocumentView): readonly LabelledLine[] {
  const lines: LabelledLine[] = [];
  let isKnown: ReturnType<typeof knownNames> | null = null;
  for (let colon = 1; colon < view.length; colon++) {
    if (view.lower(colon) !== ":") continue;
    const start = labelStart(view, colon);
    const form = start < 0 ? null : formOf(view, start, colon);
    if (!form) continue;
    isKnown ??= knownNames(view);
    const who = view.lower(colon - 1);
    const known = isKnown(colon - start > 1 ? view.lower(colon - 2) : null, who);
    lines.push({ colon, start, form, who, known, paragraph: view.paragraph(colon) });
  }
  return lines;
}

/** The first word of the paragraph that a colon follows after few words, in the story; else -1. */
function labelStart(view: DocumentView, colon: number): number {
  if (view.paragraph(colon) === 0) return -1;
  const { first, last } = paragraphBounds(view, colon, longestLabel + 2);
  const start = view.isWord(first) ? first : first + 1;
  if (colon - start < 1 || colon - start > longestLabel || last === colon) return -1;
  return start > 0 && view.paragraph(start - 1) === view.paragraph(colon) && start === first ? -1 : start;
}

function formOf(view: DocumentView, start: number, colon: number): LabelledLine["form"] | null {
  const printed = view.document.word.slice(start, colon);
  const [first = ""] = printed;
  if (printed.length === 1 && /^@\w{2,}$/.test(first)) return "handle";
  if (printed.length === 1 && /^[QA]$/.test(first)) return "letter";
  const last = printed.at(-1) as string;
  if (heading.test(last.toLowerCase()) || heading.test(first.toLowerCase())) return "heading";
  if (last.length < 3) return null;
  if (printed.every((word) => capitals.test(word) || word === "-")) return "capitals";
  const isName = printed.length <= longestName && printed.every((word) => capitalised.test(word) || word === "-");
  return isName ? "name" : null;
}

const longestName = 3;
