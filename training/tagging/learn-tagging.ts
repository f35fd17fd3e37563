import { hashText } from "../../src/knowledge/tagging/hash.ts";
import {
  contextFeatures,
  edgeForm,
  featureCount,
  tagFeatures,
  wordForm,
} from "../../src/knowledge/tagging/tag-features.ts";
import { isTitleCase } from "../../src/knowledge/tagging/tag-sentence.ts";
import { type Tag, tags } from "../../src/knowledge/tagging/tagged-document.ts";
import { alwaysSo, type LearnedTagging } from "../../src/knowledge/tagging/tagging-model.ts";

/** A sentence to learn from; a token without a tag teaches nothing itself. */
export interface TaggedSentenceExample {
  readonly article: number;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly tags: readonly (Tag | null)[];
}

export interface LearningOptions {
  readonly rounds: number;
  /** Words in fewer articles are never features. */
  readonly articlesPerWord: number;
  /** Features of fewer tokens are dropped. */
  readonly tokensPerFeature: number;
  /** Weights nearer to 0 than this are dropped, in units of the signed byte that they are stored in. */
  readonly smallestWeight: number;
}

/** An averaged perceptron (Freund and Schapire 1999; Collins 2002) over the greedy tagger's own decisions. */
export function learnTagging(examples: readonly TaggedSentenceExample[], options: LearningOptions): LearnedTagging {
  const words = usualTags(examples, options.articlesPerWord);
  const sentences = examples.map((example) => prepare(example, words));
  const weights = createWeights(countFeatures(sentences, options.tokensPerFeature));
  const order = sentences.map((_, index) => index);
  const features = new Int32Array(featureCount);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, round + 1);
    for (const index of order) learnFrom(sentences[index] as Prepared, weights, features);
  }
  return { features: quantise(weights, options.smallestWeight), words };
}

interface Prepared {
  readonly forms: readonly ReturnType<typeof wordForm>[];
  readonly fixed: readonly number[];
  /** Tag numbers from 1; 0 where nothing is taught. */
  readonly tags: readonly number[];
  readonly context: readonly Int32Array[];
}

function prepare(example: TaggedSentenceExample, words: ReadonlyMap<number, number>): Prepared {
  const usual = example.lower.map((lower) => words.get(hashText(lower)) ?? 0);
  const forms = example.words.map((word, index) =>
    wordForm(word, example.lower[index] as string, (usual[index] as number) % alwaysSo),
  );
  const titleCase = isTitleCase(example.words);
  const buffer = new Int32Array(featureCount);
  return {
    forms,
    fixed: usual.map((tag) => (tag > alwaysSo ? tag - alwaysSo : 0)),
    tags: example.tags.map((tag) => (tag === null ? 0 : 1 + tags.indexOf(tag))),
    context: forms.map((_, index) => buffer.slice(0, contextFeatures(forms, index, titleCase, buffer))),
  };
}

/** The usual tag of each word that enough articles hold. */
function usualTags(examples: readonly TaggedSentenceExample[], articlesPerWord: number): ReadonlyMap<number, number> {
  const counts = new Map<string, { articles: Set<number>; byTag: number[] }>();
  for (const example of examples) {
    example.lower.forEach((lower, index) => {
      const tag = example.tags[index];
      if (!tag) return;
      let count = counts.get(lower);
      if (!count) {
        count = { articles: new Set(), byTag: tags.map(() => 0) };
        counts.set(lower, count);
      }
      count.articles.add(example.article);
      const place = tags.indexOf(tag);
      count.byTag[place] = (count.byTag[place] ?? 0) + 1;
    });
  }
  const usual = new Map<number, number>();
  for (const [lower, { articles, byTag }] of counts) {
    if (articles.size < articlesPerWord) continue;
    const total = byTag.reduce((sum, count) => sum + count, 0);
    const most = Math.max(...byTag);
    const always = total >= 30 && most >= 0.997 * total;
    usual.set(hashText(lower), 1 + byTag.indexOf(most) + (always ? alwaysSo : 0));
  }
  return usual;
}

function countFeatures(sentences: readonly Prepared[], least: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const features = new Int32Array(featureCount);
  for (const { forms, tags: gold, context } of sentences) {
    forms.forEach((form, index) => {
      const before = gold[index - 1] ?? 0;
      const count = tagFeatures(form, forms[index + 1] ?? edgeForm, before, gold[index - 2] ?? 0, features, 0);
      for (const feature of features.subarray(0, count)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      for (const feature of context[index] as Int32Array) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    });
  }
  const kept = new Set<number>();
  for (const [feature, count] of counts) if (count >= least) kept.add(feature);
  return kept;
}

interface Weights {
  readonly rowOf: ReadonlyMap<number, number>;
  readonly now: Float64Array;
  /** The sum over all steps, kept up to date when a weight changes. */
  readonly sum: Float64Array;
  readonly changedAt: Int32Array;
  steps: number;
}

function createWeights(features: ReadonlySet<number>): Weights {
  const size = features.size * tags.length;
  const rowOf = new Map([...features].map((feature, row) => [feature, row * tags.length]));
  return { rowOf, now: new Float64Array(size), sum: new Float64Array(size), changedAt: new Int32Array(size), steps: 0 };
}

function learnFrom(sentence: Prepared, weights: Weights, features: Int32Array): void {
  let before2 = 0;
  let before = 0;
  const scores = new Float64Array(tags.length);
  sentence.forms.forEach((form, index) => {
    let guess = sentence.fixed[index] as number;
    if (guess === 0) {
      weights.steps++;
      const context = sentence.context[index] as Int32Array;
      features.set(context);
      const count = tagFeatures(form, sentence.forms[index + 1] ?? edgeForm, before, before2, features, context.length);
      scores.fill(0);
      const rows: number[] = [];
      for (let k = 0; k < count; k++) {
        const row = weights.rowOf.get(features[k] as number);
        if (row === undefined) continue;
        rows.push(row);
        for (let tag = 0; tag < tags.length; tag++)
          scores[tag] = (scores[tag] as number) + (weights.now[row + tag] as number);
      }
      guess = 1 + scores.indexOf(Math.max(...scores));
      const gold = sentence.tags[index] as number;
      if (gold > 0 && gold !== guess) {
        for (const row of rows) {
          change(weights, row + gold - 1, 1);
          change(weights, row + guess - 1, -1);
        }
      }
    }
    before2 = before;
    before = guess;
  });
}

function change(weights: Weights, at: number, by: number): void {
  const { now, sum, changedAt, steps } = weights;
  sum[at] = (sum[at] as number) + (now[at] as number) * (steps - (changedAt[at] as number));
  changedAt[at] = steps;
  now[at] = (now[at] as number) + by;
}

/** The averages in signed bytes: the few largest are clipped so that the many small ones keep their differences. */
function quantise(weights: Weights, smallest: number): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const { rowOf, now, sum, changedAt, steps } = weights;
  const average = now.map((weight, at) => ((sum[at] as number) + weight * (steps - (changedAt[at] as number))) / steps);
  const sizes = average
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = 127 / (sizes[Math.floor(0.9995 * sizes.length)] ?? 1);
  const kept = new Map<number, ReadonlyMap<number, number>>();
  for (const [feature, row] of rowOf) {
    const entries = new Map<number, number>();
    for (let tag = 0; tag < tags.length; tag++) {
      const weight = Math.max(-127, Math.min(127, Math.round((average[row + tag] as number) * scale)));
      if (Math.abs(weight) >= smallest) entries.set(tag, weight);
    }
    if (entries.size > 0) kept.set(feature, entries);
  }
  return kept;
}

/** Fisher and Yates, with a small generator of its own so that a run can be repeated. */
function shuffle(order: number[], seed: number): void {
  let state = seed;
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const other = (state >>> 0) % (last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
