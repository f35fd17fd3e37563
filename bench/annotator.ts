import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../src/project-root.ts";
import type { AnnotatorFigures } from "./annotator-process.ts";

/** What a loaded annotator takes in memory, how long it takes to load, and how many words a second it reads on one core. */
export async function benchAnnotator(): Promise<void> {
  const script = join(projectRoot, "dist", "bench", "annotator-process.js");
  const output = execFileSync(process.execPath, ["--expose-gc", script], { encoding: "utf8" });
  const figures = JSON.parse(output) as AnnotatorFigures;
  console.log("\nthe annotator, in a process of its own");
  const row = (name: string, value: number, unit: string) =>
    console.log(name.padEnd(44), value.toFixed(0).padStart(8), unit);
  row("memory before it is loaded", figures.bareMemory, "MB");
  row("loading", figures.loadMilliseconds, "ms");
  row("memory, loaded", figures.loadedMemory, "MB");
  row("memory after 240 stories", figures.busyMemory, "MB");
  row("made-up news, on one core", figures.wordsPerSecond, "words a second");
  row("the bundled story, on one core", figures.bundledWordsPerSecond, "words a second");
}
