import { describe, expect, it } from "vitest";
import { calibrate, calibrationError, type Judged } from "../../../training/answering/calibration.ts";
import { drawCalibration } from "../../../training/answering/calibration-svg.ts";

const judged = (confidence: number, isRight: boolean): Judged => ({ confidence, isAnswerable: true, isRight });

describe("calibration", () => {
  it("sorts answers into ranges, the surest with the last, and leaves empty ranges out", () => {
    const bins = calibrate([judged(0.05, false), judged(0.95, true), judged(1, false)]);
    expect(bins).toEqual([
      { from: 0, to: 0.1, answers: 1, confidence: 0.05, answerable: 1, right: 0 },
      { from: 0.9, to: 1, answers: 2, confidence: 0.975, answerable: 1, right: 0.5 },
    ]);
  });

  it("is nothing off where what is believed is true, and far off where the contrary is", () => {
    const exact = [judged(0.5, true), judged(0.5, false)];
    expect(calibrationError(calibrate(exact), "right")).toBe(0);
    expect(calibrationError(calibrate([judged(1, false)]), "right")).toBe(1);
  });

  it("is drawn the same twice, within its frame", () => {
    const bins = calibrate([judged(0.2, false), judged(0.7, true), judged(0.71, false)]);
    const drawn = drawCalibration(bins);
    expect(drawCalibration(bins)).toBe(drawn);
    for (const [, x, y] of drawn.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThanOrEqual(560);
      expect(Number(y)).toBeLessThanOrEqual(420);
    }
    expect(drawn).not.toMatch(/NaN|undefined/);
  });
});
