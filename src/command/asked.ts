import type { Asked } from "../reply/answer-actions.ts";
import type { ActionInput } from "../reply/reply.ts";
import type { CommandContext } from "./context.ts";

/** How a reply can be had again: the command, what was typed of its options, and who typed it. */
export function asked(
  command: string,
  typed: Readonly<Record<string, string | null>>,
  isPrivate: boolean,
  { invoker }: CommandContext,
): Asked {
  return { command, input: withoutNulls(typed), private: isPrivate, by: invoker.userId };
}

function withoutNulls(typed: Readonly<Record<string, string | null>>): ActionInput {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(typed)) if (value !== null) given[name] = value;
  return given;
}
