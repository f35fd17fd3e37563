import type { Problem } from "./problem.ts";

/** A person's mistake, or a limit they met: it carries what they can do, and is never logged as a fault. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}
