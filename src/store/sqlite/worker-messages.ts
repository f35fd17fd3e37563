import type { Row, Statement, Value } from "../database.ts";
import type { StoreProblem } from "../store-error.ts";
import type { ExitGate } from "./exit-gate.ts";

/** What the worker is started with: where the database is and how to bring it up to date; it knows nothing else. */
export interface WorkerStart {
  readonly folder: string;
  readonly migrations: readonly string[];
  /** Milliseconds since the epoch; names a damaged file that is put aside. */
  readonly now: number;
  readonly gate: ExitGate;
}

/** Sent once, before any answer. */
export type Opening =
  | { readonly kind: "opened"; readonly path: string; readonly keptAt: string | null }
  | { readonly kind: "refused"; readonly problem: StoreProblem };

export type Work =
  | { readonly kind: "all" | "run"; readonly sql: string; readonly parameters: readonly Value[] }
  | { readonly kind: "transaction"; readonly statements: readonly Statement[] }
  | { readonly kind: "close" };

export interface Request {
  readonly id: number;
  readonly work: Work;
}

export type Outcome =
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "changes"; readonly changes: number }
  | { readonly kind: "transaction"; readonly results: readonly (readonly Row[])[] | null }
  | { readonly kind: "closed" }
  | { readonly kind: "problem"; readonly problem: StoreProblem };

export interface Response {
  readonly id: number;
  readonly outcome: Outcome;
}
