import type { Newsroom } from "../app/newsroom.ts";
import type { UserId } from "../domain/ids.ts";
import { UserError } from "../domain/user-error.ts";
import type { Action, ActionInput } from "../reply/reply.ts";
import { encodeInline, encodeKeyed } from "./custom-id.ts";
import type { IdOf } from "./render/action-rows.ts";
import type { ShownBlock, ShownReply } from "./render/shown.ts";

export interface Addressee {
  readonly newsroom: Pick<Newsroom, "rememberInput">;
  /** Who asked; a kept input is theirs, and goes when they have their data deleted. */
  readonly owner: UserId;
  readonly now: number;
}

/** A reply of which every action has its `custom_id`. */
export interface Addressed {
  readonly shown: ShownReply;
  readonly idOf: IdOf;
}

/**
 * Gives every action of a reply its `custom_id`, no two alike; what is too long for one is kept by the newsroom. An
 * action that can't be kept now, as on a full disk, is left out: the answer doesn't fail with its buttons.
 */
export async function addressActions(reply: ShownReply, addressee: Addressee): Promise<Addressed> {
  const remember = createMemory(addressee);
  const ordinals = new Map<string, number>();
  const addressed = actionsOf(reply).map(async (action) => {
    const { command, input } = action;
    const open = action.kind === "choice" ? action.option : null;
    const target = JSON.stringify([command, input, open]);
    const ordinal = ordinals.get(target) ?? 0;
    ordinals.set(target, ordinal + 1);
    return [action, await addressOf(command, input, open, ordinal, remember).catch(nullWhereFull)] as const;
  });
  const ids = new Map(await Promise.all(addressed));
  const blocks = reply.blocks.flatMap((block): readonly ShownBlock[] => {
    if (block.kind !== "actions") return [block];
    const actions = block.actions.filter((action) => ids.get(action) !== null);
    return actions.length > 0 ? [{ ...block, actions }] : [];
  });
  return { shown: { ...reply, blocks }, idOf: (action) => ids.get(action) ?? missing(action) };
}

function nullWhereFull(error: unknown): null {
  if (error instanceof UserError && error.problem.kind === "store-read-only") return null;
  throw error;
}

/** The `custom_id` of a form. */
export const addressForm = (command: string, input: ActionInput, addressee: Addressee): Promise<string> =>
  addressOf(command, input, null, 0, createMemory(addressee));

/** Ids as long as the longest, all different: to measure a message before its inputs are kept. */
export function placeholderIds(): IdOf {
  const ids = new Map<Action, string>();
  return (action) => {
    const id = ids.get(action) ?? String(ids.size).padStart(100, "0");
    ids.set(action, id);
    return id;
  };
}

const actionsOf = (reply: ShownReply): readonly Action[] =>
  reply.blocks.flatMap((block) => (block.kind === "actions" ? block.actions : []));

type Memory = (payload: string) => Promise<string>;

// The buttons of one answer often hold the same long question: it is kept once.
function createMemory({ newsroom, owner, now }: Addressee): Memory {
  const keys = new Map<string, Promise<string>>();
  return (payload) => {
    const key = keys.get(payload) ?? newsroom.rememberInput(owner, payload, now);
    keys.set(payload, key);
    return key;
  };
}

async function addressOf(
  command: string,
  input: ActionInput,
  open: string | null,
  ordinal: number,
  remember: Memory,
): Promise<string> {
  const id =
    encodeInline(command, input, open, ordinal) ??
    encodeKeyed(command, await remember(JSON.stringify(input)), open, ordinal);
  if (id === null) throw new RangeError(`no custom_id is long enough for ${command}`);
  return id;
}

function missing(action: Action): never {
  throw new RangeError(`an action of ${action.command} without a custom_id`);
}
