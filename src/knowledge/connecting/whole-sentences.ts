import type { Attribution } from "../../domain/quotation.ts";
import { contains, type Span, slice } from "../../domain/span.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import { type EvidenceSentence, printed } from "./evidence.ts";
import { namesOf } from "./speaker-names.ts";
import { sureSpeaker } from "./sure-claim.ts";
import { capitalised } from "./typography.ts";

/** A whole sentence of the story, and whether a “he said” in it leaves open who said it. */
export interface WholeSentence {
  readonly text: string;
  readonly namesNobody: boolean;
}

/** A sentence as it stands in the story, with “he” or with whose claim it is, and without a “However,” at its head. */
export function wholeSentences(evidence: EvidenceSentence, { joining }: ConnectingLexicon): readonly WholeSentence[] {
  return withNames(evidence).flatMap(({ text, namesNobody }) => {
    const rest = joining.find((opening) => text.toLowerCase().startsWith(`${opening} `))?.length;
    return [text, ...(rest === undefined ? [] : [text.slice(rest + 1)])].map((one) => ({
      text: capitalised(one),
      namesNobody,
    }));
  });
}

function withNames(evidence: EvidenceSentence): readonly WholeSentence[] {
  const { article, span } = evidence;
  const stands = printed(evidence, span);
  const [first, ...others] = pronounsOf(evidence);
  if (!first) return [{ text: stands, namesNobody: false }];
  // “Ann Lee was late, but she said …”
  const isNamed = ({ source, attribution }: Pronoun): boolean =>
    attribution.speaker !== null &&
    namesOf(attribution.speaker, article).some((name) =>
      slice(article.article.text, { start: span.start, end: source.start }).includes(name),
    );
  const isFirst = ({ attribution }: Pronoun): boolean => attribution.speaker?.name === first.attribution.speaker?.name;
  const speaker = sureSpeaker(first.attribution);
  return [
    { text: stands, namesNobody: ![first, ...others].every(isNamed) },
    ...(speaker ? namesOf(speaker, article) : []).map((name) => ({
      text: replaced(evidence, first.source, name),
      namesNobody: !others.every((other) => isFirst(other) || isNamed(other)),
    })),
  ];
}

interface Pronoun {
  readonly source: Span;
  readonly attribution: Attribution;
}

/** The speakers of a sentence who are only a “he” or “she” in it, in its order. */
const pronounsOf = ({ article, span, claims }: EvidenceSentence): readonly Pronoun[] =>
  claims
    .flatMap(({ attribution }) => (attribution.source ? [{ source: attribution.source, attribution }] : []))
    .filter(({ source }) => contains(span, source) && isPronoun(slice(article.article.text, source)))
    .toSorted((a, b) => a.source.start - b.source.start);

function replaced(evidence: EvidenceSentence, { start, end }: Span, name: string): string {
  const whole = printed(evidence, evidence.span);
  const at = whole.indexOf(slice(evidence.article.article.text, evidence.span)) + start - evidence.span.start;
  return `${whole.slice(0, at)}${name}${whole.slice(at + end - start)}`;
}

const isPronoun = (source: string): boolean => /^(?:he|she|they|it)$/i.test(source);
