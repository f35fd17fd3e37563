import { logSum } from "../../src/knowledge/attribution/model/log-sum.ts";
import type { DescribedSide } from "../../src/knowledge/attribution/spans/span-scores.ts";
import { createLearner, type Learner, rateOf } from "./learner.ts";
import { shuffle } from "./shuffle.ts";
import type { SpanExample } from "./span-examples.ts";

export interface LearnedSpans {
  readonly spans: Learner;
  readonly layouts: { readonly before: Learner; readonly after: Learner; readonly both: Learner };
}

const negligible = 0.003;

/** Learns layouts and pieces together, by the gradient of the log likelihood of what people marked. */
export function trainSpans(examples: readonly SpanExample[], epochs: number): LearnedSpans {
  const spans = createLearner();
  const layouts = { before: createLearner(), after: createLearner(), both: createLearner() };
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle(order, epoch + 11)) step(example, { spans, layouts }, rateOf(epoch, 0.05));
  }
  spans.finish();
  for (const layout of Object.values(layouts)) layout.finish();
  return { spans, layouts };
}

function step(example: SpanExample, { spans, layouts }: LearnedSpans, rate: number): void {
  const { layoutPlaces, rightBefore, rightAfter } = example;
  const before = scoreSide(example.before, spans);
  const after = scoreSide(example.after, spans);
  const layoutScore = (layout: Learner) => layout.score(layoutPlaces, layoutPlaces.length);
  const scores = [
    0,
    layoutScore(layouts.before) + before.sum,
    layoutScore(layouts.after) + after.sum,
    layoutScore(layouts.both) + before.sum + after.sum,
  ];
  const all = logSum(scores);
  const [, onlyBefore = 0, onlyAfter = 0, both = 0] = scores.map((score) => Math.exp(score - all));
  const right = (rightBefore >= 0 ? 1 : 0) + (rightAfter >= 0 ? 2 : 0);
  layouts.before.update(layoutPlaces, (right === 1 ? 1 : 0) - onlyBefore, rate);
  layouts.after.update(layoutPlaces, (right === 2 ? 1 : 0) - onlyAfter, rate);
  layouts.both.update(layoutPlaces, (right === 3 ? 1 : 0) - both, rate);
  stepSide(example.before, before, rightBefore, onlyBefore + both, spans, rate);
  stepSide(example.after, after, rightAfter, onlyAfter + both, spans, rate);
}

interface SideScores {
  readonly pairs: readonly number[];
  readonly sum: number;
}

function scoreSide(side: DescribedSide<Int32Array>, spans: Learner): SideScores {
  const score = (places: Int32Array) => spans.score(places, places.length);
  const ofStart = side.ofStart.map(score);
  const ofEnd = side.ofEnd.map(score);
  const pairs = side.pairs.map(({ start, end, pair }) => (ofStart[start] ?? 0) + (ofEnd[end] ?? 0) + score(pair));
  return { pairs, sum: logSum(pairs) };
}

/** `share` is how likely the side holds content at all. */
function stepSide(
  side: DescribedSide<Int32Array>,
  scores: SideScores,
  right: number,
  share: number,
  spans: Learner,
  rate: number,
): void {
  const starts = new Float64Array(side.starts.length);
  const ends = new Float64Array(side.ends.length);
  side.pairs.forEach(({ start, end, pair }, index) => {
    const expected = share * Math.exp((scores.pairs[index] as number) - scores.sum);
    const gradient = (index === right ? 1 : 0) - expected;
    starts[start] = (starts[start] as number) + gradient;
    ends[end] = (ends[end] as number) + gradient;
    if (Math.abs(gradient) > negligible) spans.update(pair, gradient, rate);
  });
  for (const [index, places] of side.ofStart.entries()) spans.update(places, starts[index] as number, rate);
  for (const [index, places] of side.ofEnd.entries()) spans.update(places, ends[index] as number, rate);
}
