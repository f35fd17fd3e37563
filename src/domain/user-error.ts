import type { Problem } from "./problem.ts";

/** A person's mistake, or a limit they met: it carries what they can do, and is no fault. A cause is for the log. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.kind, options);
    this.problem = problem;
  }
}
