import type { Answer, Answered, CitedPassage, Connected } from "../domain/answer.ts";
import type { CitingSentence } from "../domain/citing-sentence.ts";
import type { Library } from "../domain/library.ts";
import type { AnnotatedArticle } from "../knowledge/annotated-article.ts";
import type { DraftFault } from "../knowledge/connecting/draft-check.ts";
import { sureSpeaker } from "../knowledge/connecting/sure-claim.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnswerModel, ModelFailure } from "../model/answer-model.ts";
import { createRecentlyUsed } from "./recently-used.ts";

/** Has passages of an answer connected, or leaves it as it is: nothing that isn't answered, and nobody's wish against. */
export interface Connector {
  connect(question: string, answer: Answer, articles: readonly AnnotatedArticle[], library: Library): Promise<Answer>;
}

/** How it went with a question that was put to the model; never a word of it. */
export type ConnectOutcome =
  | { readonly kind: "connected" }
  | { readonly kind: "failed"; readonly reason: ModelFailure }
  /** A sentence didn't stand, the first one counted from 0, so that none was shown. */
  | { readonly kind: "rejected"; readonly reason: DraftFault; readonly sentence: number }
  /** A fault of ours. */
  | { readonly kind: "broken"; readonly error: unknown };

export interface ConnectorParts {
  readonly model: AnswerModel;
  readonly knowledge: Pick<Knowledge, "connectable" | "checkDraft">;
  /** Whether those whose library it is want it. */
  readonly isWanted: (library: Library) => Promise<boolean>;
  readonly onOutcome: (outcome: ConnectOutcome) => void;
}

/** For how many questions it is remembered what came of them: as many as answers are. */
const rememberedOutcomes = 500;

/** Without a model every answer stays as it is. */
export const unconnected: Connector = { connect: async (_question, answer) => answer };

/**
 * The same question of the same versions is put to the model once, also where many ask it at the same time, and what came
 * of it stays, a failure too: so the same question has the same answer for as long as it is remembered.
 */
export function createConnector({ model, knowledge, isWanted, onOutcome }: ConnectorParts): Connector {
  const known = createRecentlyUsed<string, Promise<Connected | null>>(rememberedOutcomes);

  const put = async (
    question: string,
    answer: Answered,
    articles: readonly AnnotatedArticle[],
  ): Promise<Connected | null> => {
    const passages = knowledge.connectable(answer, articles);
    if (passages.length === 0) return null;
    const draft = await model.connect({ question, passages: passages.map(numbered) });
    if (draft.kind === "failed") {
      onOutcome({ kind: "failed", reason: draft.failure });
      return null;
    }
    const checked = knowledge.checkDraft(draft.sentences, passages, articles);
    if (!checked.stands) {
      onOutcome({ kind: "rejected", reason: checked.fault, sentence: checked.sentence });
      return null;
    }
    onOutcome({ kind: "connected" });
    return connectedOf(draft.sentences, passages, answer);
  };

  // The story's own words are there, whatever happens here.
  const givenUp = (error: unknown): null => {
    onOutcome({ kind: "broken", error });
    return null;
  };

  return {
    async connect(question, answer, articles, library) {
      if (answer.kind !== "answered" || !(await isWanted(library))) return answer;
      const key = JSON.stringify([question, ...articles.map(({ article }) => `${article.id}@${article.version}`)]);
      const asked = known.get(key) ?? put(question, answer, articles).catch(givenUp);
      known.set(key, asked);
      const connected = await asked;
      return connected ? { ...answer, connected } : answer;
    },
  };
}

// where it isn't sure whose claim it is, the passage's own words had better say so
const numbered = ({ citation, attribution }: CitedPassage) => ({
  text: citation.excerpt,
  speaker: (attribution && sureSpeaker(attribution)?.name) ?? null,
});

/** The answer's own passages keep their numbers; what else is cited is shown behind them. */
function connectedOf(
  sentences: readonly CitingSentence[],
  passages: readonly CitedPassage[],
  { passages: own }: Answered,
): Connected {
  const cited = new Set(sentences.flatMap(({ cites }) => cites));
  const shown = passages.flatMap((passage, at) => (at < own.length || cited.has(at + 1) ? [passage] : []));
  const numberOf = (number: number): number => shown.indexOf(passages[number - 1] as CitedPassage) + 1;
  return {
    sentences: sentences.map(({ text, cites }) => ({ text, cites: cites.map(numberOf).sort((a, b) => a - b) })),
    passages: shown,
  };
}
