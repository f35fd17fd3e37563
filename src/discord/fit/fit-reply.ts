import type { Reply } from "../../reply/reply.ts";
import type { Words } from "../../words/words.ts";
import type { ContentBlock } from "../render/block-markdown.ts";
import type { ActionsBlock, ShownBlock, ShownReply } from "../render/shown.ts";
import { limitActions } from "./limit-actions.ts";
import { shortenBlock, shortHeading } from "./shorten-block.ts";

/** How long a single text may be, in UTF-16 code units, from the roomiest to the tightest. */
const levels = [4000, 2800, 2000, 1400, 1000, 700, 500, 350, 240, 160] as const;
const tightest = 160;

/**
 * Shortens a reply until `fits` says that it can be sent, and then says in it that something was left out: first long
 * texts, then the last blocks, then the last actions. Excerpts are narrowed, so that they stay slices of the story.
 */
export function fitReply(reply: Reply, fits: (reply: ShownReply) => boolean, words: Words): ShownReply {
  // A question cut short in its heading isn't worth a notice: whoever asked knows it.
  const whole = limitActions(withSomething({ ...reply, blocks: reply.blocks.map(shortHeading) }, words));
  if (!isWordy(whole) && fits(whole)) return whole;
  if (reply.otherwise) return fitReply(reply.otherwise, fits, words);
  const actions = whole.blocks.filter((block) => block.kind === "actions");
  for (let kept = actions.length; kept >= 0; kept--) {
    const found = fitContent(withActions(whole.blocks, actions.slice(0, kept)), fits, words);
    if (found) return found;
  }
  throw new RangeError("not even a notice fits a message");
}

// What a person can read at once is shown whole; a text of 10,000 characters isn't, even where it would be sent.
const isWordy = ({ blocks }: ShownReply): boolean =>
  blocks.some((block) => block.kind !== "actions" && shortenBlock(block, levels[0]) !== block);

function fitContent(
  blocks: readonly ShownBlock[],
  fits: (reply: ShownReply) => boolean,
  words: Words,
): ShownReply | null {
  const count = blocks.filter((block) => block.kind !== "actions").length;
  const attempt = (kept: number, limit: number): ShownReply | null => {
    const reply = { blocks: shortened(blocks, kept, limit, words) };
    return fits(reply) ? reply : null;
  };
  const kept = mostThat(count, (kept) => attempt(kept, tightest) !== null);
  if (kept === null) return null;
  for (const limit of levels) {
    const reply = attempt(kept, limit);
    if (reply) return reply;
  }
  return null;
}

/** The first `kept` blocks with content, shortened, then the notice, and the actions where they stood. */
function shortened(blocks: readonly ShownBlock[], kept: number, limit: number, words: Words): readonly ShownBlock[] {
  const content: ContentBlock[] = [];
  const shown: ShownBlock[] = [];
  let last = 0;
  for (const block of blocks) {
    if (block.kind === "actions") shown.push(block);
    else if (content.length < kept) {
      content.push(block);
      shown.push(shortenBlock(block, limit));
      last = shown.length;
    }
  }
  shown.splice(last, 0, { kind: "notice", tone: "info", text: words.notice.shortened });
  return shown;
}

/** The largest number up to `count` for which `holds`, where whatever holds for a number holds for all below it. */
function mostThat(count: number, holds: (number: number) => boolean): number | null {
  if (!holds(0)) return null;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const withActions = (blocks: readonly ShownBlock[], kept: readonly ActionsBlock[]): readonly ShownBlock[] =>
  blocks.filter((block) => block.kind !== "actions" || kept.includes(block));

const withSomething = (reply: Reply, words: Words): Reply =>
  reply.blocks.some((block) => block.kind !== "actions")
    ? reply
    : { ...reply, blocks: [{ kind: "text", text: words.notice.nothing }, ...reply.blocks] };
