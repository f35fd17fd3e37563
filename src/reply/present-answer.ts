import {
  type Answer,
  type Aside,
  type CitedPassage,
  type Connected,
  shownPassages,
  unshown,
} from "../domain/answer.ts";
import type { Words } from "../words/words.ts";
import { type Asked, answerActions } from "./answer-actions.ts";
import { excerptBlocks, type Sources } from "./excerpt-block.ts";
import { oneLine } from "./one-line.ts";
import type { Block, Reply } from "./reply.ts";
import { tellOtherSides } from "./tell-other-sides.ts";

/** Below this confidence an answer says that it isn't certain. */
const doubtfulBelow = 0.6;

/** An answer in the story's words, or one line that it doesn't say and what comes near. */
export function presentAnswer(question: string, answer: Answer, sources: Sources, asked: Asked, words: Words): Reply {
  if (answer.kind === "aside") return presentAside(answer, words);
  if (answer.kind !== "answered" || !answer.connected) return presentPassages(question, answer, sources, asked, words);
  const { connected, ...unconnected } = answer;
  // Connected sentences are shown with all of the excerpts that they cite, or not at all.
  const otherwise = presentPassages(question, unconnected, sources, asked, words);
  const whole = presentPassages(question, answer, sources, asked, words);
  const [heading, ...rest] = whole.blocks;
  return {
    ...whole,
    blocks: [...(heading ? [heading] : []), ...connectedBlocks(connected, words), ...rest],
    otherwise,
  };
}

const connectedBlocks = ({ sentences }: Connected, words: Words): readonly Block[] => [
  { kind: "text", text: sentences.map(({ text, cites }) => words.answer.citing(text, cites)).join(" ") },
  { kind: "notice", tone: "info", text: words.answer.connected },
];

function presentPassages(
  question: string,
  answer: Exclude<Answer, Aside>,
  sources: Sources,
  asked: Asked,
  words: Words,
): Reply {
  const shown = shownPassages(answer);
  const excerpts = excerptBlocks(shown, sources, words);
  const otherSides = tellOtherSides(shown, sources, words);
  const hasMore = answer.kind === "answered" && unshown(answer).length > 0;
  const said: readonly Block[] =
    answer.kind === "answered"
      ? [
          ...(answer.storiesDiffer
            ? [{ kind: "notice", tone: "caution", text: words.answer.storiesDiffer } as const]
            : []),
          ...excerpts.flatMap((excerpt, at) => [
            excerpt,
            ...otherSides(shown[at] as CitedPassage),
            ...(at === 0 && answer.restsOnClaim ? [claimNotice(shown[at] as CitedPassage, words)] : []),
          ]),
          ...(answer.confidence < doubtfulBelow
            ? [{ kind: "notice", tone: "info", text: words.answer.doubtful } as const]
            : []),
        ]
      : [
          { kind: "text", text: `${words.answer.unanswered} ${words.answer.reason[answer.reason]}` },
          ...(excerpts.length > 0 ? [{ kind: "heading", text: words.answer.nearest } as const, ...excerpts] : []),
        ];
  return {
    blocks: [
      { kind: "heading", text: oneLine(question) },
      ...said,
      ...(answer.leftOut
        ? [{ kind: "notice", tone: "info", text: words.answer.leftOut(oneLine(answer.leftOut)) } as const]
        : []),
      answerActions(asked, shown[0] ?? null, hasMore, words),
    ],
    ...(answer.kind === "unanswered" ? { unanswered: true } : {}),
  };
}

const claimNotice = ({ attribution }: CitedPassage, words: Words): Block => ({
  kind: "notice",
  tone: "caution",
  text: words.answer.claim(attribution?.speaker?.name ?? words.speaker.unnamed),
});

/** A word of the bot's own, which tells what can be asked; where nobody called the bot it stays silent. */
const presentAside = ({ about }: Aside, words: Words): Reply => ({
  blocks: [{ kind: "text", text: words.answer.aside[about] }],
  unanswered: true,
});
