import { createRetrievalIndex, type RetrievalIndex } from "../../src/knowledge/retrieval/retrieval-index.ts";
import { segment } from "../../src/text/segmentation.ts";
import type { SquadArticle, SquadQuestion } from "./measuring-data.ts";

/**
 * `answerable`: the article says it. `removed`: the paragraph that says it was taken out. `off-topic`: asked of an
 * article about something else. `grafted`: the same, with a name of this article put in place of its own.
 * `adversarial`: written so that it resembles what the article says (SQuAD 2.0).
 */
export type TrialKind = "answerable" | "adversarial" | "removed" | "off-topic" | "grafted";

/** A question put to an article. */
export interface Trial {
  readonly kind: TrialKind;
  readonly question: string;
  readonly text: string;
  readonly index: RetrievalIndex;
  /** The sentences that hold the answer, and the answers people gave; both empty where there is none. */
  readonly gold: ReadonlySet<number>;
  readonly answers: readonly string[];
}

interface View {
  readonly docId: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly (SquadQuestion & { readonly local: number })[];
}

const paragraphsOfView = 6;

/** Puts the questions to news-sized articles of six paragraphs, and to such as don't hold the answer. */
export function makeTrials(articles: readonly SquadArticle[]): readonly Trial[] {
  const views = articles.flatMap(cutViews);
  const indexed = views.map(({ paragraphs }) => prepare(paragraphs));
  const trials: Trial[] = [];
  views.forEach((view, at) => {
    const own = indexed[at];
    const otherAt = (at + Math.max(1, Math.floor(views.length / 2))) % views.length;
    const other = indexed[otherAt];
    if (!own || !other) return;
    const nothing = { gold: new Set<number>(), answers: [] };
    const names = (views[otherAt]?.questions ?? []).flatMap(({ q }) => namesOf(q).slice(0, 1));
    for (const [place, question] of view.questions.entries()) {
      if (question.answerable) {
        const gold = goldOf(own, view, question);
        trials.push({ kind: "answerable", question: question.q, ...own, gold, answers: question.answers });
        if (views[otherAt]?.docId !== view.docId) {
          trials.push({ kind: "off-topic", question: question.q, ...other, ...nothing });
          const grafted = graft(question.q, names[place % Math.max(1, names.length)]);
          if (grafted) trials.push({ kind: "grafted", question: grafted, ...other, ...nothing });
        }
      } else trials.push({ kind: "adversarial", question: question.q, ...own, ...nothing });
    }
    view.paragraphs.forEach((_, taken) => {
      const asked = view.questions.filter(({ answerable, local }) => answerable && local === taken);
      const kept = view.paragraphs.filter((_, place) => place !== taken);
      if (asked.length === 0 || kept.length === 0) return;
      const left = prepare(kept);
      for (const { q } of asked) trials.push({ kind: "removed", question: q, ...left, ...nothing });
    });
  });
  return trials;
}

// “the Walt Disney Company” of “Who owns the Walt Disney Company?”
const namesOf = (question: string): readonly string[] =>
  [...question.matchAll(/(?<=\s)\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)*/gu)].map(([name]) => name);

function graft(question: string, name: string | undefined): string | null {
  const own = namesOf(question)[0];
  return own && name && own !== name ? question.replace(own, name) : null;
}

function cutViews({ docId, passages, questions }: SquadArticle): readonly View[] {
  const views: View[] = [];
  for (let from = 0; from < passages.length; from += paragraphsOfView) {
    const paragraphs = passages.slice(from, from + paragraphsOfView).map((text) => text.replaceAll("\n", " "));
    const asked = questions
      .filter(({ passageIdx }) => passageIdx >= from && passageIdx < from + paragraphsOfView)
      .map((question) => ({ ...question, local: question.passageIdx - from }));
    views.push({ docId, paragraphs, questions: asked });
  }
  return views;
}

function prepare(paragraphs: readonly string[]): Pick<Trial, "text" | "index"> {
  const text = paragraphs.join("\n\n");
  return { text, index: createRetrievalIndex({ text }, segment({ text, headline: null, furniture: [] }), []) };
}

// a sentence of ours holds the answer where more than half of the shorter of the two is common to it and the marked one
function goldOf(
  { index }: Pick<Trial, "index">,
  { paragraphs }: View,
  { local, sentRanges }: View["questions"][number],
): ReadonlySet<number> {
  const base = paragraphs.slice(0, local).reduce((sum, paragraph) => sum + paragraph.length + 2, 0);
  const ranges = sentRanges.map(([start, end]) => ({ start: base + start, end: base + end }));
  const holding = index.sentences.filter(({ span }) =>
    ranges.some(
      ({ start, end }) =>
        Math.min(end, span.end) - Math.max(start, span.start) > 0.5 * Math.min(end - start, span.end - span.start),
    ),
  );
  return new Set(holding.map(({ index }) => index));
}
