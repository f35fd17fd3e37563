// Ends while the store has hundreds of writes to do. Arguments: the folder, and how to end (exit, throw or idle).
import { openSqliteStore } from "../../../dist/src/store/open-sqlite-store.js";

const [folder, how] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
await store.replies.put("first", "channel", "answer", 0);

if (how !== "idle") {
  for (let number = 0; number < 2_000; number++) {
    store.replies.put(`question-${number}`, "channel", "answer", number).catch(() => undefined);
  }
  setTimeout(() => {
    if (how === "exit") process.exit(7);
    throw new Error("a fault elsewhere");
  }, 20);
}
