import { UserError } from "../domain/user-error.ts";
import { StoreError } from "../store/store-error.ts";

const full: readonly string[] = ["disk-full", "read-only", "busy"];

/**
 * Waits until something that a person wished is stored.
 * @throws UserError `store-read-only` where the store can be read and can't be written to now.
 */
export async function saving<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError && full.includes(error.problem.kind)) {
      throw new UserError({ kind: "store-read-only" }, { cause: error });
    }
    throw error;
  }
}
