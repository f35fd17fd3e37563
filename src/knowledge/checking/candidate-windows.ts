import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";

/** Half-open range of word indices of an article. */
export interface WordWindow {
  readonly from: number;
  readonly to: number;
}

/** A stem found more often than this tells too little of a place. */
const mostPlaces = 400;
/** The rarest words of a quote lead to where it may stand. */
const mostLeads = 32;
/** Words that a changed quote may have gained or lost before its place is missed. */
const slack = 16;
/** How far apart the pieces of a quote with marked omissions may stand. */
const longestOmission = 150;
const mostWindows = 4;
/** A place with less than this share of the best place's votes is left out. */
const leastShare = 0.4;

/**
 * Where in an article a quote may stand: each rare word that both share votes for the place at which the quote would
 * then begin, and the places with most votes win. Best first.
 */
export function candidateWindows(pasted: PastedWords, index: QuoteIndex): readonly WordWindow[] {
  const length = pasted.words.length;
  const votes = new Map<number, number>();
  for (const lead of leadsOf(pasted, index)) {
    const weight = (pasted.weight[lead.at] as number) / Math.sqrt(lead.places.length);
    for (const place of lead.places) {
      const bin = Math.floor((place - lead.at + length) / slack);
      votes.set(bin, (votes.get(bin) ?? 0) + weight);
    }
  }
  const reach = slack + (pasted.omissions > 0 ? longestOmission : 0);
  const windows: WordWindow[] = [];
  const taken = new Set<number>();
  for (const bin of bestBins(votes)) {
    if (taken.has(bin - 1) || taken.has(bin + 1)) continue;
    taken.add(bin);
    const begin = bin * slack - length;
    windows.push({
      from: Math.max(0, begin - reach),
      to: Math.min(index.words.length, begin + slack + length + reach),
    });
    if (windows.length === mostWindows) break;
  }
  return windows;
}

interface Lead {
  /** Index of the word in the quote. */
  readonly at: number;
  readonly places: readonly number[];
}

function leadsOf(pasted: PastedWords, index: QuoteIndex): readonly Lead[] {
  const leads: Lead[] = [];
  for (const [at, stem] of pasted.stems.entries()) {
    const places = index.places.get(stem);
    if (places && places.length <= mostPlaces) leads.push({ at, places });
  }
  return leads.sort((a, b) => a.places.length - b.places.length || a.at - b.at).slice(0, mostLeads);
}

/** Bins by the votes of each and its stronger neighbour, most first. */
function bestBins(votes: ReadonlyMap<number, number>): readonly number[] {
  const strength = (bin: number) =>
    (votes.get(bin) ?? 0) + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0) / 2;
  return [...votes.keys()]
    .map((bin) => ({ bin, strength: strength(bin) }))
    .sort((a, b) => b.strength - a.strength || a.bin - b.bin)
    .filter(({ strength }, _, [best]) => strength >= leastShare * (best?.strength ?? 0))
    .map(({ bin }) => bin);
}
