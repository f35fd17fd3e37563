import type { UserId } from "../../domain/ids.ts";
import { newShortKey } from "../short-key.ts";
import type { ShortKeyStore } from "../store.ts";

export interface KeptPayload {
  readonly userId: UserId;
  readonly payload: string;
  readonly expiresAt: number;
}

/** Payloads in a map, by key. */
export function createMemoryShortKeys(payloads: Map<string, KeptPayload>): ShortKeyStore {
  return {
    async put(owner, payload, expiresAt) {
      const key = newShortKey();
      payloads.set(key, { userId: owner, payload, expiresAt });
      return key;
    },
    async get(key, now) {
      const found = payloads.get(key);
      return found && found.expiresAt > now ? { owner: found.userId, payload: found.payload } : null;
    },
    async prune(now) {
      const expired = [...payloads].filter(([, { expiresAt }]) => expiresAt <= now);
      for (const [key] of expired) payloads.delete(key);
      return expired.length;
    },
  };
}
