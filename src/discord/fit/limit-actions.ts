import type { Action } from "../../reply/reply.ts";
import type { ActionsBlock, ShownReply } from "../render/shown.ts";
import { ellipsis } from "./ellipsis.ts";

const buttonsPerRow = 5;
const mostRows = 5;
const mostChoices = 25;
const labelLimit = 80;
const choiceLimit = 100;
const placeholderLimit = 150;

/** The reply with at most five rows of actions, as many as every kind of message takes, each within its own limits. */
export function limitActions(reply: ShownReply): ShownReply {
  let rowsLeft = mostRows;
  const blocks = reply.blocks.map((block) => {
    if (block.kind !== "actions") return block;
    const limited = firstRows(block, rowsLeft);
    rowsLeft -= limited.rows;
    return limited.block;
  });
  return { ...reply, blocks: blocks.filter((block) => block.kind !== "actions" || block.actions.length > 0) };
}

function firstRows(block: ActionsBlock, rowLimit: number): { readonly block: ActionsBlock; readonly rows: number } {
  const actions: Action[] = [];
  let rows = 0;
  let roomInRow = 0;
  for (const action of block.actions.map(limitAction)) {
    if (action === null) continue;
    const needsRow = action.kind === "choice" || roomInRow === 0;
    if (needsRow && rows === rowLimit) continue;
    if (needsRow) rows++;
    if (action.kind === "button") roomInRow = (roomInRow || buttonsPerRow) - 1;
    actions.push(action);
  }
  return { block: { ...block, actions }, rows };
}

function limitAction(action: Action): Action | null {
  if (action.kind === "button") {
    const label = action.label.trim();
    return label === "" && !action.emoji ? null : { ...action, label: ellipsis(label, labelLimit) };
  }
  const choices = distinctChoices(action.choices);
  return choices.length === 0
    ? null
    : { ...action, placeholder: ellipsis(action.placeholder, placeholderLimit), choices };
}

type Choices = Extract<Action, { kind: "choice" }>["choices"];

// A value can't be shortened, since it would stand for something else; one that is too long can't be offered.
function distinctChoices(choices: Choices): Choices {
  const seen = new Set<string>();
  const kept = choices.filter(({ label, value }) => {
    const fits = label.trim() !== "" && value.trim() !== "" && value.length <= choiceLimit && !seen.has(value);
    if (fits) seen.add(value);
    return fits;
  });
  return kept.slice(0, mostChoices).map(({ label, value, detail }) => ({
    label: ellipsis(label, choiceLimit),
    value,
    ...(detail ? { detail: ellipsis(detail, choiceLimit) } : {}),
  }));
}
