import type { MessageBody } from "../../src/discord/render/message-body.ts";
import { checkMessage, newMessageFlags } from "../fakes/discord/limits/message.ts";
import { Refusal } from "../fakes/discord/refusal.ts";

/** What the strict Discord of these tests has against a message, which knows nothing of our own check; null for nothing. */
export function refusalOf(body: MessageBody): unknown {
  try {
    checkMessage({ ...body }, { path: "", existing: null, flags: newMessageFlags, fileCount: 0 });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
