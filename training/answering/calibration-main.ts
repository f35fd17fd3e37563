import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { articleId } from "../../src/domain/ids.ts";
import { createKnowledge } from "../../src/knowledge/create-knowledge.ts";
import { loadResources } from "../../src/resources.ts";
import { type CalibrationBin, calibrate, calibrationError, type Judged } from "./calibration.ts";
import { drawCalibration } from "./calibration-svg.ts";
import { readSquad } from "./measuring-data.ts";
import { makeTrials, type Trial } from "./trials.ts";

/**
 * Measures the confidence of answers against the truth, on questions whose article answers them and the same ones with
 * the answering paragraph taken out, and draws it: `node dist/training/answering/calibration-main.js --data DIR [--out FILE]`.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "docs/calibration.svg" } },
});
if (!values.data) throw new Error("--data names the folder of the measuring data");
const knowledge = createKnowledge(loadResources());
const read = createReader();
const kinds: ReadonlySet<Trial["kind"]> = new Set(["answerable", "removed"]);
const judged = makeTrials(readSquad(values.data, "tune"))
  .filter(({ kind }) => kinds.has(kind))
  .map(judge);
const bins = calibrate(judged);
for (const bin of bins) console.log(row(bin));
for (const truth of ["answerable", "right"] as const) {
  console.log(`${truth}: the mean distance is ${(100 * calibrationError(bins, truth)).toFixed(1)} points`);
}
writeFileSync(values.out, drawCalibration(bins));

function judge({ kind, question, text, gold, index }: Trial): Judged {
  const { confidence, ranking } = knowledge.answer(question, [read(text)], 1);
  const sentence = index.sentences.find(({ span }) => span.start === ranking[0]?.span.start);
  return {
    confidence,
    isAnswerable: kind === "answerable",
    isRight: sentence !== undefined && gold.has(sentence.index),
  };
}

/** Makes articles ready to be asked, each text's once in a row. */
function createReader() {
  let last = { text: "", article: prepare("") };
  return (text: string) => {
    if (text !== last.text) last = { text, article: prepare(text) };
    return last.article;
  };
}

function prepare(text: string) {
  const metadata = {
    title: "",
    headline: null,
    furniture: [],
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
  };
  const article = { id: articleId("measured"), version: 1, text, language: "en", ...metadata };
  return knowledge.prepare(article, knowledge.annotate(article));
}

function row({ from, to, answers, answerable, right }: CalibrationBin): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(6);
  return `${from} to ${to}: ${String(answers).padStart(5)} answers, answerable ${percent(answerable)}, right ${percent(right)}`;
}
