import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { FaultReport } from "../../src/knowledge/supporting/faults/find-faults.ts";
import { findFaults } from "../../src/knowledge/supporting/faults/find-faults.ts";
import type { WordKnowledge } from "../../src/knowledge/supporting/word-kind.ts";

/** A sentence that people or a machine judged against a text. */
export interface Claim extends FaultReport {
  readonly set: string;
  /** 0 to 9, the same for all claims of a document. */
  readonly part: number;
  readonly supported: boolean;
  /** How likely it is borne out, 0 to 1, where those who judged it didn't agree. */
  readonly likelihood: number;
}

/** The likelihood where none, one, two or all three of those who judged a sentence found it borne out. */
const likelihoods = [0.1, 0.35, 0.65, 0.9];

/**
 * Reads claims, a JSON object a line: `{set, id, doc?, source, claim, label, agree?}`, with the label 1 where it is borne
 * out and `agree` of three people finding it so.
 */
export function readClaims(file: string, knowledge: WordKnowledge): readonly Claim[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => {
    if (line.trim() === "") return [];
    const { set, id, doc, source, claim, label, agree } = JSON.parse(line) as Record<string, string | number>;
    const part =
      (createHash("sha1")
        .update(String(doc ?? id))
        .digest()
        .at(-1) ?? 0) % 10;
    const report = findFaults(String(claim), String(source).split(/\n+/), knowledge);
    const likelihood = likelihoods[Number(agree ?? Number.NaN)] ?? Number(label);
    return [{ ...report, set: String(set), part, supported: Number(label) === 1, likelihood }];
  });
}
