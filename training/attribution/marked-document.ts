import { type TaggedDocument, tokensIn } from "../../src/knowledge/tagging/tagged-document.ts";
import type { MarkedArticle, MarkedAttribution } from "./read-polnear.ts";

/** An attribution in tokens. */
export interface GoldAttribution {
  /** The token that carries the cue. */
  readonly cue: number;
  /** All tokens of the cue and of the source. */
  readonly cueTokens: readonly number[];
  readonly source: readonly number[];
  /** The words of the content before the cue, and after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly speech: boolean;
}

/** An article as tagged, with what people marked in it by the token of the cue. */
export interface MarkedDocument {
  readonly id: string;
  readonly document: TaggedDocument;
  readonly gold: ReadonlyMap<number, GoldAttribution>;
}

/** Lays what people marked over the tokens; of two attributions with one cue, speech counts. */
export function markDocument(marked: MarkedArticle, document: TaggedDocument): MarkedDocument {
  const gold = new Map<number, GoldAttribution>();
  for (const attribution of marked.attributions) {
    const found = toGold(document, attribution);
    if (found && (!gold.has(found.cue) || found.speech)) gold.set(found.cue, found);
  }
  return { id: marked.article.id, document, gold };
}

function toGold(document: TaggedDocument, attribution: MarkedAttribution): GoldAttribution | null {
  if (!attribution.cue) return null;
  const cueTokens = tokensOf(document, [attribution.cue]);
  const cue = cueHead(document, cueTokens);
  if (cue === undefined) return null;
  const content = tokensOf(document, attribution.content).filter((token) => document.isWord[token]);
  return {
    cue,
    cueTokens,
    source: tokensOf(document, attribution.source),
    before: content.filter((token) => token < cue),
    after: content.filter((token) => token > cue),
    speech: attribution.speech,
  };
}

function tokensOf(document: TaggedDocument, spans: readonly { start: number; end: number }[]): readonly number[] {
  return spans.flatMap((span) => {
    const { from, to } = tokensIn(document, span);
    return Array.from({ length: to - from }, (_, offset) => from + offset);
  });
}

/** “according” in “according to”, else the first verb (“said” in “has said”), noun, or word. */
function cueHead(document: TaggedDocument, tokens: readonly number[]): number | undefined {
  return (
    tokens.find((token) => document.lower[token] === "according") ??
    tokens.find((token) => document.tag[token] === "VERB") ??
    tokens.find((token) => document.tag[token] === "NOUN") ??
    tokens.find((token) => document.isWord[token]) ??
    tokens[0]
  );
}
