import { createReadingRoom } from "../../src/app/reading-room.ts";
import { articleOf } from "../../src/app/submission.ts";
import { answerLine, type BatchAnswer } from "../../src/batch/answer-line.ts";
import { articleId } from "../../src/domain/ids.ts";
import { en } from "../../src/words/en.ts";
import { createPlainKnowledge } from "../fakes/plain-knowledge.ts";

const story = articleOf({
  id: articleId("harbour"),
  text: "The harbour froze on Monday. Ferries stayed in port.",
  title: "Ice",
  url: null,
  publishedAt: null,
  hasHeadline: false,
});

/** A reading room with one bundled story, in which words are all that counts. */
export const createTestRoom = (textBytes = 1_000_000, knowledge = createPlainKnowledge()) =>
  createReadingRoom({ knowledge, bundled: [story], limits: { textBytes, readyBytes: textBytes } });

/** Serves requests one after the other in one room, as the process does with its lines. */
export async function answers(requests: readonly unknown[], room = createTestRoom()): Promise<readonly BatchAnswer[]> {
  const given: BatchAnswer[] = [];
  const reportFault = () => "TEST01";
  for (const request of requests) {
    const text = typeof request === "string" ? request : JSON.stringify(request);
    given.push(await answerLine({ kind: "text", text }, { room, words: en, reportFault }));
  }
  return given;
}
