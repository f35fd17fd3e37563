/** Half-open range of word indices of an article. */
export interface WordWindow {
  readonly from: number;
  readonly to: number;
}
