import type { UserId } from "../domain/ids.ts";
import { UserError } from "../domain/user-error.ts";
import type { ShortKeyStore } from "../store/store.ts";

/** How long a button works that is too long for its own id: 30 days, in milliseconds. */
export const shortKeyLife = 30 * 24 * 60 * 60 * 1000;

export const rememberInput = (store: ShortKeyStore, owner: UserId, payload: string, now: number): Promise<string> =>
  store.put(owner, payload, now + shortKeyLife);

/** @throws UserError `expired-button` where the key is unknown or too old. */
export async function recallInput(store: ShortKeyStore, key: string, now: number): Promise<string> {
  const found = await store.get(key, now);
  if (!found) throw new UserError({ kind: "expired-button" });
  return found.payload;
}
