import { spanFeaturesIn } from "../../src/knowledge/answering/span/span-features.ts";
import { spanSiteOf } from "../../src/knowledge/answering/span/span-site.ts";
import type { Evidence } from "../../src/knowledge/retrieval/evidence.ts";
import type { SpanExample } from "./learn-spans.ts";
import { tokenF1 } from "./token-f1.ts";
import type { Trial } from "./trials.ts";

const goodEnough = 0.6;

/** The sentences that hold the answer, with their candidates; none where no candidate is near what people answered. */
export function spanExamples(trial: Trial, evidence: Evidence): readonly SpanExample[] {
  const { index, text, gold, answers } = trial;
  return [...gold].flatMap((at) => {
    const sentence = index.sentences[at];
    if (!sentence) return [];
    const found = spanSiteOf(sentence, text).candidates;
    const matches = found.map(({ from, to }) => {
      const said = text.slice(sentence.terms[from]?.span.start, sentence.terms[to]?.span.end);
      return Math.max(...answers.map((answer) => tokenF1(said, answer)));
    });
    const best = Math.max(0, ...matches);
    if (best < goodEnough) return [];
    const good = matches.map((match) => (match >= 0.99 * best ? 1 : 0));
    const all = good.reduce<number>((sum, one) => sum + one, 0);
    const tellFeatures = spanFeaturesIn(evidence, sentence, text);
    const candidates = found.map((candidate) => {
      const features: number[] = [];
      tellFeatures(candidate, (id) => features.push(id));
      return features;
    });
    return [{ type: evidence.question.type, candidates, wanted: good.map((one) => one / all) }];
  });
}
