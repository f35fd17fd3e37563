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
}

/** Reads claims, a JSON object a line: `{set, id, doc?, source, claim, label}`, with the label 1 where it is borne out. */
export function readClaims(file: string, knowledge: WordKnowledge): readonly Claim[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => {
    if (line.trim() === "") return [];
    const { set, id, doc, source, claim, label } = JSON.parse(line) as Record<string, string | number>;
    const part =
      (createHash("sha1")
        .update(String(doc ?? id))
        .digest()
        .at(-1) ?? 0) % 10;
    const report = findFaults(String(claim), String(source).split(/\n+/), knowledge);
    return [{ ...report, set: String(set), part, supported: Number(label) === 1 }];
  });
}
