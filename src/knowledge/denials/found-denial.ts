import type { Denial } from "../../domain/denial.ts";
import type { TokenRange } from "../tagging/tagged-document.ts";

/** A denial while it is looked for. */
export interface FoundDenial extends Pick<Denial, "kind" | "ofContent"> {
  /** The claims that go with it by what stands around it. */
  readonly claims: readonly TokenRange[];
  /** Clauses that it says aren't so, by which the same claim is known elsewhere. */
  readonly denied: readonly TokenRange[];
}
