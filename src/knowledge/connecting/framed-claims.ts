import type { Quotation, Speaker } from "../../domain/quotation.ts";
import { contains, overlaps, type Span, slice } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import { type EvidenceSentence, printed } from "./evidence.ts";
import { mayName, namesOf } from "./speaker-names.ts";
import { sureSpeaker } from "./sure-claim.ts";
import { capitalised, continuing } from "./typography.ts";

/** A claim in the frame of who made it: “According to the mayor, …”. */
export interface FramedClaim {
  readonly text: string;
  /** What was said, alone. */
  readonly claim: string;
}

/**
 * The claims of a sentence, each of them whole, in all frames that say who made it. Only where story and frame say the
 * same: every word of its sentences is what was said, who said it or a plain “said”. In “Bo Ek said in a play that …”,
 * “If Bo Ek says that …” or “Bo Ek never said …” something is left over.
 */
export function framedClaims(evidence: EvidenceSentence, lexicon: ConnectingLexicon): readonly FramedClaim[] {
  return evidence.claims.flatMap((quotation) => {
    const speaker = sureSpeaker(quotation.attribution);
    const claim = contentIn(evidence, quotation);
    if (
      !speaker ||
      claim === null ||
      !isNamed(quotation, evidence, speaker) ||
      !isPlainlySaid(quotation, evidence, lexicon)
    )
      return [];
    const names = namesOf(speaker, evidence.article);
    const written = [...new Set([claim, continuing(claim), capitalised(claim)])];
    return lexicon.framing.flatMap((frame) =>
      names.flatMap((name) =>
        written.map((words) => ({
          text: capitalised(frame.replace(/NAME|CLAIM/g, (place) => (place === "NAME" ? name : words))),
          claim,
        })),
      ),
    );
  });
}

/** What of a claim stands in a sentence, as printed; null where it is in pieces, or holds what somebody else tells. */
function contentIn(evidence: EvidenceSentence, quotation: Quotation): string | null {
  const { text } = evidence.article.article;
  const [piece, ...others] = quotation.content.filter((span) => overlaps(span, evidence.span));
  if (!piece || others.length > 0) return null;
  const span = bare(text, {
    start: Math.max(piece.start, evidence.span.start),
    end: Math.min(piece.end, evidence.span.end),
  });
  const toldWithin = evidence.claims.every(
    (claim) => claim === quotation || toldBy(claim).some((words) => contains(span, words)),
  );
  return toldWithin && span.start < span.end ? printed(evidence, span) : null;
}

const isNamed = ({ attribution: { source } }: Quotation, { article }: EvidenceSentence, speaker: Speaker): boolean =>
  source === null || mayName(slice(article.article.text, source), speaker);

/** Without a “that” before it and the comma or full stop behind it. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [lead = ""] = /^\s*(?:that\s)?\s*/i.exec(words) ?? [];
  const last = words.trimEnd();
  return { start: start + lead.length, end: start + last.length - (/[.,]$/.test(last) ? 1 : 0) };
}

function isPlainlySaid(
  { content, attribution, denial }: Quotation,
  { article: { article, segmentation }, regions }: EvidenceSentence,
  { telling }: ConnectingLexicon,
): boolean {
  const { cue, source } = attribution;
  if (denial || (cue && !telling.has(fold(slice(article.text, cue))))) return false;
  // “Ann Lee said: ‘Bo Ek said that …’”
  if (regions.some(({ inner }) => [cue, source].some((words) => words && overlaps(words, inner)))) return false;
  const saying = cue ? [...content, cue] : content;
  const known = source ? [...saying, source] : saying;
  return segmentation.sentences
    .filter(({ span }) => saying.some((words) => overlaps(words, span)))
    .every(({ span }) => saysNothing(outside(article.text, span, known)));
}

/** What of a sentence is in none of the spans. */
function outside(text: string, sentence: Span, spans: readonly Span[]): string {
  let at = sentence.start;
  let rest = "";
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, Math.min(start, sentence.end)))} `;
    at = Math.max(at, end);
  }
  return rest + text.slice(at, Math.max(at, sentence.end));
}

// a “?” would ask whether it was said, a bracket would hold more
const saysNothing = (rest: string): boolean => /^[\s.,:!“”„"‘’'«»–—-]*$/.test(rest.replace(/\bthat\b/gi, ""));

/** The words that tell whose claim it is. */
export const toldBy = ({ attribution: { source, cue } }: Quotation): readonly Span[] =>
  [source, cue].flatMap((span) => span ?? []);
