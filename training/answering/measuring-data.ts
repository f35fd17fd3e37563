import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An article of SQuAD with its questions; offsets are within the paragraph that a question was asked of. */
export interface SquadArticle {
  readonly docId: string;
  readonly passages: readonly string[];
  readonly questions: readonly SquadQuestion[];
}

export interface SquadQuestion {
  readonly id: string;
  readonly q: string;
  readonly answerable: boolean;
  readonly answers: readonly string[];
  readonly passageIdx: number;
  readonly sentRanges: readonly (readonly [number, number])[];
}

/** Reads a file of one JSON object a line. */
export const readLines = <T>(file: string): readonly T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

export const readSquad = (data: string, split: "train" | "tune"): readonly SquadArticle[] =>
  readLines<SquadArticle>(join(data, "answers", `squad-${split}.jsonl`));

/** The texts whose words are counted: those learned from, and news where the folder holds any. */
export function readBackgroundTexts(data: string): readonly string[] {
  const texts = readSquad(data, "train").map((article) => article.passages.join("\n\n"));
  for (const [file, field] of [
    ["quotations/polnear-train.jsonl", "text"],
    ["summary/cnndm.jsonl", "article"],
    ["summary/writers.jsonl", "article"],
  ] as const) {
    if (!existsSync(join(data, file))) continue;
    texts.push(...readLines<Record<string, string>>(join(data, file)).map((line) => line[field] ?? ""));
  }
  return texts;
}
