import { BatchError } from "../batch-error.ts";
import type { Operation } from "../operation.ts";
import { article } from "./article.ts";
import { ask } from "./ask.ts";
import { quotations } from "./quotations.ts";
import { search } from "./search.ts";
import { summary } from "./summary.ts";
import { supports } from "./supports.ts";
import { whoSaid } from "./who-said.ts";

const notYet: Operation = async () => {
  throw new BatchError("not-implemented", "this version doesn't serve this op");
};

/** Every `op` by its name. */
export const operations: ReadonlyMap<string, Operation> = new Map([
  ["article", article],
  ["ask", ask],
  ["quotations", quotations],
  ["who-said", whoSaid],
  ["summary", summary],
  ["search", search],
  ["people", notYet],
  ["timeline", notYet],
  ["supports", supports],
]);
