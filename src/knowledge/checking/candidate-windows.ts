import { isNumber } from "./near-words.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordKinship } from "./word-kinship.ts";
import type { WordWindow } from "./word-window.ts";

/** A stem found more often than this tells too little of a place, where there are others. */
const mostPlaces = 400;
/** A word that is only kin to a quote's tells less of a place still. */
const mostKinPlaces = 40;
/** So many of a quote's rarest words lead somewhere, however common they are: “we have to do it”. */
const fewestLeads = 3;
/** The rarest words of a quote lead to where it may stand. */
const mostLeads = 32;
/** Words that a changed quote may have gained or lost before its place is missed. */
const slack = 16;
/** How far apart the pieces of a quote with marked omissions may stand. */
const longestOmission = 150;
const mostWindows = 4;
/** A place with less than this share of the best place's votes is left out. */
const leastShare = 0.4;

/** The same words said again and again are shown so often. */
const mostRepetitions = 8;

/** Where in an article all words of a quote stand in a row, found by the rarest of them. */
export function exactRuns(pasted: PastedWords, index: QuoteIndex): readonly WordWindow[] {
  const [rarest] = leadsOf(pasted, index);
  const numbers = pasted.words.map(({ form }) => index.numberOf.get(form) ?? -1);
  const windows: WordWindow[] = [];
  for (const place of rarest?.places ?? []) {
    const from = place - (rarest?.at ?? 0);
    if (!numbers.every((number, at) => index.number[from + at] === number)) continue;
    windows.push({ from, to: from + numbers.length });
    if (windows.length === mostRepetitions) break;
  }
  return windows;
}

/**
 * Where in an article a quote may stand with changes, best first: each rare word that both share votes for the place at
 * which the quote would begin, and the places with most votes are taken.
 */
export function candidateWindows(pasted: PastedWords, index: QuoteIndex, kinship: WordKinship): readonly WordWindow[] {
  const length = pasted.words.length;
  const windows: WordWindow[] = [];
  const reach = slack + (pasted.omissions > 0 ? longestOmission : 0);
  const taken = new Set<number>();
  for (const bin of bestBins(countVotes(pasted, leadsOf(pasted, index, kinship)))) {
    if (taken.has(bin - 1) || taken.has(bin + 1)) continue;
    taken.add(bin);
    const begin = bin * slack - length;
    windows.push({
      from: Math.max(0, begin - reach),
      to: Math.min(index.words.length, begin + slack + length + reach),
    });
    if (taken.size === mostWindows) break;
  }
  return windows;
}

/** The votes of each bin of places; a word votes once for a bin, and the more the rarer it is. */
function countVotes(pasted: PastedWords, leads: readonly Lead[]): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (const lead of leads) {
    const weight = (pasted.weight[lead.at] as number) / Math.sqrt(lead.places.length);
    let last = -1;
    for (const place of lead.places) {
      const bin = Math.floor((place - lead.at + pasted.words.length) / slack);
      if (bin !== last) votes.set(bin, (votes.get(bin) ?? 0) + weight);
      last = bin;
    }
  }
  return votes;
}

interface Lead {
  /** Index of the word in the quote. */
  readonly at: number;
  readonly places: readonly number[];
}

/** Where the words of a quote stand, rarest first; `kinship` also leads from a word that the article hasn't to its kin. */
function leadsOf(pasted: PastedWords, index: QuoteIndex, kinship: WordKinship | null = null): readonly Lead[] {
  const leads: Lead[] = [];
  for (const [at, stem] of pasted.stems.entries()) {
    const places = index.places.get(stem);
    if (places) leads.push({ at, places });
    else leads.push(...kinLeads(pasted, at, index, kinship));
  }
  return leads
    .sort((a, b) => a.places.length - b.places.length || a.at - b.at)
    .filter(({ places }, rank) => rank < fewestLeads || places.length <= mostPlaces)
    .slice(0, mostLeads);
}

// “halted shipments” leads to “paused deliveries”
function kinLeads(pasted: PastedWords, at: number, index: QuoteIndex, kinship: WordKinship | null): readonly Lead[] {
  const form = pasted.words[at]?.form ?? "";
  if ((pasted.weight[at] as number) < 1 || isNumber(form)) return [];
  const kin = kinship?.kinOf(form, pasted.stems[at] ?? "");
  const stems = new Set([...(kin?.keys() ?? [])].map((number) => index.stems[number] ?? ""));
  return [...stems].flatMap((stem) => {
    const places = index.places.get(stem) ?? [];
    return places.length <= mostKinPlaces ? { at, places } : [];
  });
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
