import { contextFeatures, edgeForm, featureCount, tagFeatures, type WordForm, wordForm } from "./tag-features.ts";
import { type Tag, tags } from "./tagged-document.ts";
import { alwaysSo, type TaggingModel, usualNumber } from "./tagging-model.ts";

/** Tags the words of a sentence; the same words always get the same tags. */
export type SentenceTagger = (words: readonly string[], lower: readonly string[]) => readonly Tag[];

/**
 * A tagger from left to right with linear scores, as Collins (Discriminative Training Methods for Hidden Markov Models,
 * EMNLP 2002), but greedy. It remembers what it computed of a word by itself, nothing of what it read.
 */
export function createSentenceTagger(model: TaggingModel): SentenceTagger {
  const forms = new Map<string, WordForm & { readonly fixed: number }>();
  const features = new Int32Array(featureCount);
  const scores = new Int32Array(tags.length);
  const formOf = (word: string, lower: string) => {
    let form = forms.get(word);
    if (!form) {
      const usual = usualNumber(model, lower);
      form = { ...wordForm(word, lower, usual % alwaysSo), fixed: usual > alwaysSo ? usual - alwaysSo : 0 };
      forms.set(word, form);
    }
    return form;
  };
  return (words, lower) => {
    const sentence = words.map((word, index) => formOf(word, lower[index] as string));
    const titleCase = isTitleCase(words);
    let before2 = 0;
    let before = 0;
    return sentence.map((form, index) => {
      let number = form.fixed;
      if (number === 0) {
        const count = contextFeatures(sentence, index, titleCase, features);
        const all = tagFeatures(form, sentence[index + 1] ?? edgeForm, before, before2, features, count);
        number = 1 + bestTag(model, features, all, scores);
      }
      before2 = before;
      before = number;
      return tags[number - 1] as Tag;
    });
  };
}

/** Whether a line is written as headlines are: “Leaders Agree on New Plan for the Coast”. */
export function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capitals++;
  }
  return letters >= 3 && capitals >= 0.8 * letters;
}

function bestTag(model: TaggingModel, features: Int32Array, count: number, scores: Int32Array): number {
  scores.fill(0);
  for (let k = 0; k < count; k++) {
    const place = model.features.find(features[k] as number);
    if (place < 0) continue;
    const end = model.rows[place + 1] as number;
    for (let entry = model.rows[place] as number; entry < end; entry++) {
      const tag = model.rowTags[entry] as number;
      scores[tag] = (scores[tag] as number) + (model.rowWeights[entry] as number);
    }
  }
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  return best;
}
