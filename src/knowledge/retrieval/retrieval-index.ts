/** What questions are looked up in: made once of an article's sentences. */
export interface RetrievalIndex {
  readonly sentences: number;
}
