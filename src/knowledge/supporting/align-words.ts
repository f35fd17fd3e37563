import type { PassageWord } from "./passage-words.ts";
import type { Candidate } from "./word-index.ts";

/** Where each word of a sentence stands in the passages. Both have an entry a word of the sentence. */
export interface Alignment {
  /** The place among the passages' words, or -1. */
  readonly places: Int32Array;
  /** How near the two words are: 1 for the same, 0 for unaligned. */
  readonly nearness: Float64Array;
}

/**
 * Aligns a sentence with the passages so that it follows their order as far as it can: the cheapest path over the
 * places where its words stand, where leaving a word out and leaping elsewhere both cost. The path is that of Vogel,
 * Ney and Tillmann, HMM-Based Word Alignment in Statistical Translation, COLING 1996, with costs set by hand.
 * `candidates` has an entry a word of the sentence.
 */
export function alignWords(
  sentence: readonly PassageWord[],
  passage: readonly PassageWord[],
  candidates: readonly (readonly Candidate[])[],
): Alignment {
  let steps: readonly Step[] = [];
  let nothing = 0;
  sentence.forEach((word, at) => {
    const loss = lossOf(word);
    const taken = worthTrying(candidates[at] ?? [], steps).map(({ place, nearness }): Step => {
      let cost = nothing + firstLeap;
      let before: Step | null = null;
      for (const step of steps) {
        const through = step.cost + leap(step, place, at, passage);
        if (through < cost) {
          cost = through;
          before = step;
        }
      }
      return { place, word: at, nearness, cost: cost + (1 - nearness) * loss, before };
    });
    nothing += loss;
    steps = cheapest([...taken, ...steps.map((step) => ({ ...step, cost: step.cost + loss }))]);
  });
  return trace(steps, nothing, sentence.length);
}

/** The sentence's word `word` taken to stand at `place`, and all before it. */
interface Step {
  readonly place: number;
  readonly word: number;
  readonly nearness: number;
  readonly cost: number;
  readonly before: Step | null;
}

const firstLeap = 1.5;
const keptSteps = 80;

/** More candidates than a news article has of its commonest word. */
const manyCandidates = 300;
const onward = 4;

/** In a text of book length “the” stands everywhere: only where it goes on from a step is it tried, and early on. */
function worthTrying(candidates: readonly Candidate[], steps: readonly Step[]): readonly Candidate[] {
  if (candidates.length <= manyCandidates) return candidates;
  const near = new Set(steps.flatMap(({ place }) => Array.from({ length: onward }, (_, at) => place + 1 + at)));
  return candidates.filter(({ place }, at) => at < manyCandidates / 2 || near.has(place));
}

function lossOf({ kind, weight }: PassageWord): number {
  if (kind === "function" || kind === "pronoun") return 0.7;
  if (kind === "negation") return 1;
  return 1.2 + weight / 5;
}

function leap(from: Step, place: number, at: number, passage: readonly PassageWord[]): number {
  if (passage[place]?.sentence !== passage[from.place]?.sentence) return 1.8;
  const ahead = place - from.place;
  if (ahead <= 0) return ahead === 0 ? 1.6 : 1.3;
  return Math.min(1.1, 0.3 * Math.log1p(Math.abs(ahead - (at - from.word))));
}

function cheapest(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= keptSteps) return steps;
  return [...steps].sort((a, b) => a.cost - b.cost || a.place - b.place).slice(0, keptSteps);
}

function trace(steps: readonly Step[], nothing: number, length: number): Alignment {
  const places = new Int32Array(length).fill(-1);
  const nearness = new Float64Array(length);
  let best: Step | null = null;
  let least = nothing;
  for (const step of steps) {
    if (step.cost >= least) continue;
    least = step.cost;
    best = step;
  }
  for (let step = best; step; step = step.before) {
    places[step.word] = step.place;
    nearness[step.word] = step.nearness;
  }
  return { places, nearness };
}
