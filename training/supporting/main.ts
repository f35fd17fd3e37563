import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseBackground } from "../../src/knowledge/retrieval/background.ts";
import { parseSynonyms } from "../../src/knowledge/retrieval/synonyms.ts";
import { evaluate, oddsOf } from "./evaluate.ts";
import { learnSupporting } from "./learn-supporting.ts";
import { type Claim, readClaims } from "./read-claims.ts";

/**
 * Learns data/models/supporting.json: `npm run train:supporting -- --data FILE [--out FILE]`, and prints for each set
 * AUROC / balanced accuracy / the same at 0.5: of the model itself, over ten folds by document, and learned from the
 * other sets alone. Nothing in it is left to chance: the same data give the same file.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "data/models/supporting.json" } },
});
if (!values.data) throw new Error("--data names the file of judged claims");

const claims = readClaims(values.data, {
  background: parseBackground(readFileSync("data/lexicon/background.txt", "utf8")),
  synonyms: parseSynonyms(readFileSync("data/lexicon/synonyms.txt", "utf8")),
});
const sets = [...new Set(claims.map(({ set }) => set))];
const model = learnSupporting(claims);
report("fitted", oddsOf(model));
report(
  "ten folds",
  heldOut([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], ({ part }) => part),
);
report(
  "other sets",
  heldOut(sets, ({ set }) => set),
);
writeFileSync(values.out, `${JSON.stringify(model, null, 1)}\n`);

/** The log-odds of each claim by a model that has seen none of its fold. */
function heldOut<F>(folds: readonly F[], foldOf: (claim: Claim) => F): (claim: Claim) => number {
  const models = new Map(
    folds.map((fold) => [fold, oddsOf(learnSupporting(claims.filter((claim) => foldOf(claim) !== fold)))]),
  );
  return (claim) => models.get(foldOf(claim))?.(claim) ?? 0;
}

function report(name: string, odds: (claim: Claim) => number): void {
  const figures = sets.map(
    (set) =>
      `${set} ${evaluate(
        claims.filter((claim) => claim.set === set),
        odds,
      )}`,
  );
  process.stdout.write(`${name.padEnd(10)}  ${figures.join("   ")}\n`);
}
