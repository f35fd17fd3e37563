import type { UserId } from "../../domain/ids.ts";
import type { Database } from "../database.ts";
import { newShortKey } from "../short-key.ts";
import type { ShortKeyStore } from "../store.ts";

/** Payloads under random keys, each with its owner and its end. */
export function createSqlShortKeys(database: Database): ShortKeyStore {
  return {
    async put(owner, payload, expiresAt) {
      const key = newShortKey();
      await database.run("INSERT INTO short_keys (key, owner, payload, expires_at) VALUES (?, ?, ?, ?)", [
        key,
        owner,
        payload,
        expiresAt,
      ]);
      return key;
    },

    async get(key, now) {
      const sql = "SELECT owner, payload FROM short_keys WHERE key = ? AND expires_at > ?";
      const [row] = await database.all(sql, [key, now]);
      return row ? { owner: String(row.owner) as UserId, payload: String(row.payload) } : null;
    },

    prune: (now) => database.run("DELETE FROM short_keys WHERE expires_at <= ?", [now]),
  };
}
