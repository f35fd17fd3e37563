/** What was believed of an answer, and what was true of it. */
export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the article says what was asked at all. */
  readonly isAnswerable: boolean;
  /** Whether the first sentence holds the answer. */
  readonly isRight: boolean;
}

/** The answers whose confidence lies in one range. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** Means over its answers, 0 to 1. */
  readonly confidence: number;
  readonly answerable: number;
  readonly right: number;
}

/** Sorts answers into equal ranges of confidence; a range without any is left out. */
export function calibrate(judged: readonly Judged[], ranges = 10): readonly CalibrationBin[] {
  const bins: CalibrationBin[] = [];
  for (let range = 0; range < ranges; range++) {
    const inside = judged.filter(({ confidence }) => Math.min(ranges - 1, Math.floor(confidence * ranges)) === range);
    if (inside.length === 0) continue;
    const mean = (of: (one: Judged) => number) => inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    bins.push({
      from: range / ranges,
      to: (range + 1) / ranges,
      answers: inside.length,
      confidence: mean(({ confidence }) => confidence),
      answerable: mean(({ isAnswerable }) => Number(isAnswerable)),
      right: mean(({ isRight }) => Number(isRight)),
    });
  }
  return bins;
}

/**
 * The mean distance between what is believed and what is true, each range weighing as many answers as it has.
 * Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning, AAAI 2015.
 */
export function calibrationError(bins: readonly CalibrationBin[], truth: "answerable" | "right"): number {
  const all = bins.reduce((sum, { answers }) => sum + answers, 0);
  return bins.reduce((sum, bin) => sum + (bin.answers / all) * Math.abs(bin[truth] - bin.confidence), 0);
}
