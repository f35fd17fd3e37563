import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { PooledSentence } from "./pool.ts";
import { askedSpeakers } from "./said-by.ts";

/** “What did Brock say?”, where several of that name speak: the best words of each other one. */
export function ofNamesakes(
  { reply, sentence }: PooledSentence,
  pooled: readonly PooledSentence[],
): readonly PooledSentence[] {
  if (reply.evidence.question.type !== "statement") return [];
  const told = new Set(speakersIn(sentence));
  return [...askedSpeakers(reply.evidence)].flatMap((name) => {
    if (told.has(name)) return [];
    return pooled.find((hit) => hit.reply === reply && speakersIn(hit.sentence).includes(name)) ?? [];
  });
}

const speakersIn = ({ quotations }: IndexedSentence): readonly (string | undefined)[] =>
  quotations.map(({ attribution }) => attribution.speaker?.name);
