import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseBackground } from "../../src/knowledge/retrieval/background.ts";
import { stem } from "../../src/text/stem.ts";
import { countBackground } from "./background-table.ts";
import { readBackgroundTexts } from "./measuring-data.ts";
import { makeSynonymTable } from "./wordnet-table.ts";

/** Makes data/lexicon/background.txt and data/lexicon/synonyms.txt: `node dist/training/answering/tables-main.js --data DIR`. */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "data/lexicon" } },
});
if (!values.data) throw new Error("--data names the folder of the measuring data");
const background = countBackground(readBackgroundTexts(values.data));
writeFileSync(`${values.out}/background.txt`, background);
writeFileSync(`${values.out}/synonyms.txt`, makeSynonymTable(parseBackground(background), readEquivalents()));

// groups of words that newspapers use for one another
function readEquivalents(): readonly (readonly string[])[] {
  const lines = readFileSync("training/answering/news-words.txt", "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split(" ").map(stem));
}
