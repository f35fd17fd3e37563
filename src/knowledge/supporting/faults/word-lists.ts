import type { PassageWord } from "../passage-words.ts";

/** Whether a word turns a statement round: “not”, “failed to”, “unable to”. */
export const isNegative = ({ kind, form }: PassageWord): boolean => kind === "negation" || negatives.has(form);

const negatives = wordSet(
  "non fail failed fails refuse refused refuses deny denied denies unable lack lacks lacked hardly barely little few",
  "stopped prevent prevented ruled rejected declined unclear unknown uncertain",
);

/** Whether a word says that somebody said it. */
export const isReporting = (form: string | undefined): boolean => form !== undefined && reporting.has(form);

const reporting = wordSet(
  "say says said saying tell tells told claim claims claimed add adds added announce announced warn warns warned",
  "insist insists insisted argue argues argued report reported write wrote confirm confirmed suggest suggested",
  "according admit admits admitted deny denies denied believe believes believed",
);

/** Whether a word keeps a statement from being one of fact. */
export const isHedge = (form: string): boolean => hedges.has(form);

const hedges = wordSet(
  "may might could allegedly alleged alleges reportedly apparently perhaps possibly probably likely",
  "nearly suspected accused rumoured rumored planned expected hoped proposed considering",
  "attempted tried threatened claimed unconfirmed supposedly potentially",
);

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
