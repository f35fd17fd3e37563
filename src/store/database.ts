export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** One SQL statement with `?` for each parameter. */
export interface Statement {
  readonly sql: string;
  readonly parameters?: readonly Value[];
  /** The transaction is undone where this statement gives no row. */
  readonly needsRow?: true;
}

/**
 * What SQL is written over, whichever engine is behind it. Text comes back exactly as it went in, NUL and lone
 * surrogates included. A promise that has resolved for a change says that the change survives a crash.
 * @throws StoreError from each method; nothing was changed then.
 */
export interface Database {
  all(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  /** Gives how many rows were changed. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /**
   * All of the statements or none, with the rows of each; null where one that needs a row had none. The statements come
   * at once, so that no transaction ever waits for this process while others wait for the transaction.
   */
  transaction(statements: readonly Statement[]): Promise<readonly (readonly Row[])[] | null>;
  /** Finishes what was accepted; later calls fail with `closed`. */
  close(): Promise<void>;
}
