import type { Tree } from "../../src/knowledge/answering/trees.ts";
import type { RankingExample } from "./learn-ranker.ts";

/** A question's sentences with the score that they have before any tree. */
export interface TreeExample extends RankingExample {
  readonly scores: readonly number[];
}

const rounds = 40;
const depth = 3;
const rate = 0.08;
const ridge = 5;
const leastCurvature = 20;
const bins = 32;

interface Rows {
  readonly names: readonly string[];
  /** For each feature the upper edges of its bins, and the bin of each row. */
  readonly edges: readonly (readonly number[])[];
  readonly binned: readonly Uint8Array[];
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

/**
 * Learns small trees that correct a ranking, by gradient boosting on the softmax of each question's sentences
 * (Friedman, Greedy Function Approximation, 2001; second-order as in Chen and Guestrin, XGBoost, 2016). Few, shallow
 * and held back early, so that they learn how features work together and not the examples by heart. Every round leaves
 * out another quarter of the features, in a fixed order.
 */
export function learnTrees(names: readonly string[], examples: readonly TreeExample[]): readonly Tree[] {
  const usable = examples.filter(({ gold }) => gold.includes(true));
  const rows = usable.flatMap((example) => example.rows);
  const edges = names.map((_, feature) => edgesOf(rows.map((row) => row[feature] ?? 0)));
  const binned = edges.map((edge, feature) => Uint8Array.from(rows, (row) => binOf(edge, row[feature] ?? 0)));
  const scores = Float64Array.from(usable.flatMap((example) => example.scores));
  const trees: Tree[] = [];
  for (let round = 0; round < rounds; round++) {
    const { slope, curvature } = slopesOf(usable, scores);
    const features = names.flatMap((_, feature) => (feature % 4 === round % 4 ? [] : [feature]));
    const all = Uint32Array.from(scores, (_, row) => row);
    const tree = grow({ names, edges, binned, slope, curvature }, all, depth, features, scores);
    trees.push(tree);
  }
  return trees;
}

function slopesOf(examples: readonly TreeExample[], scores: Float64Array) {
  const slope = new Float64Array(scores.length);
  const curvature = new Float64Array(scores.length);
  let from = 0;
  for (const { gold } of examples) {
    const own = scores.subarray(from, from + gold.length);
    const highest = Math.max(...own);
    const powers = own.map((score) => Math.exp(score - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const share = 1 / gold.filter(Boolean).length;
    gold.forEach((is, at) => {
      const chance = (powers[at] ?? 0) / total;
      slope[from + at] = chance - (is ? share : 0);
      curvature[from + at] = chance * (1 - chance);
    });
    from += gold.length;
  }
  return { slope, curvature };
}

/** Grows a tree over some rows, and moves their scores by what its leaves say. */
function grow(rows: Rows, own: Uint32Array, levels: number, features: readonly number[], scores: Float64Array): Tree {
  const split = levels === 0 ? null : bestSplit(rows, own, features);
  if (!split) {
    let slope = 0;
    let curvature = 0;
    for (const row of own) {
      slope += rows.slope[row] ?? 0;
      curvature += rows.curvature[row] ?? 0;
    }
    const value = Number(((-rate * slope) / (curvature + ridge)).toFixed(4));
    for (const row of own) scores[row] = (scores[row] ?? 0) + value;
    return value;
  }
  const bin = rows.binned[split.feature] as Uint8Array;
  const yes = own.filter((row) => (bin[row] ?? 0) <= split.bin);
  const no = own.filter((row) => (bin[row] ?? 0) > split.bin);
  return {
    feature: rows.names[split.feature] ?? "",
    atMost: rows.edges[split.feature]?.[split.bin] ?? 0,
    yes: grow(rows, yes, levels - 1, features, scores),
    no: grow(rows, no, levels - 1, features, scores),
  };
}

function bestSplit(rows: Rows, own: Uint32Array, features: readonly number[]) {
  let best: { feature: number; bin: number } | null = null;
  let highest = 1e-6;
  for (const feature of features) {
    const slopes = new Float64Array(bins);
    const curvatures = new Float64Array(bins);
    const binOfRow = rows.binned[feature] as Uint8Array;
    for (const row of own) {
      const bin = binOfRow[row] ?? 0;
      slopes[bin] = (slopes[bin] ?? 0) + (rows.slope[row] ?? 0);
      curvatures[bin] = (curvatures[bin] ?? 0) + (rows.curvature[row] ?? 0);
    }
    const slope = slopes.reduce((sum, value) => sum + value, 0);
    const curvature = curvatures.reduce((sum, value) => sum + value, 0);
    let leftSlope = 0;
    let left = 0;
    for (let bin = 0; bin < (rows.edges[feature]?.length ?? 0); bin++) {
      leftSlope += slopes[bin] ?? 0;
      left += curvatures[bin] ?? 0;
      if (left < leastCurvature || curvature - left < leastCurvature) continue;
      const gain =
        leftSlope ** 2 / (left + ridge) +
        (slope - leftSlope) ** 2 / (curvature - left + ridge) -
        slope ** 2 / (curvature + ridge);
      if (gain <= highest) continue;
      highest = gain;
      best = { feature, bin };
    }
  }
  return best;
}

// distinct quantiles; the last bin has no upper edge
function edgesOf(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const edges = new Set<number>();
  for (let cut = 1; cut < bins; cut++) edges.add(round(sorted[Math.floor((cut * sorted.length) / bins)] ?? 0));
  const highest = sorted.at(-1) ?? 0;
  return [...edges].filter((edge) => edge < highest).sort((a, b) => a - b);
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
  return bin;
}

const round = (value: number): number => Number(value.toFixed(4));
