import { stem } from "../../../text/stem.ts";
import type { PassageWord } from "../passage-words.ts";

/** Whether a word turns a statement round: “not”, “failed to”, “unable to”. */
export const isNegative = ({ kind, form }: PassageWord): boolean => kind === "negation" || negatives.has(form);

const negatives = wordSet(
  "non fail failed fails refuse refused refuses deny denied denies unable lack lacks lacked hardly barely little few",
  "stopped prevent prevented ruled rejected declined",
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

/** Whether two stems name opposites: “rise” and “fall”. */
export const areOpposite = (one: string, other: string): boolean => opposites.get(one)?.has(other) ?? false;

const opposites = opposing(
  "rise rose risen climb increase grow soar gain | fall fell fallen drop decrease shrink plunge lose decline",
  "win won beat victory | lose lost defeat",
  "accept approve agree allow welcome back support | reject refuse deny oppose ban forbid block",
  "start begin open launch resume | end stop close finish halt suspend pause",
  "more above over up high higher most maximum | less below under down low lower least minimum fewer",
  "before earlier | after later",
  "first | last",
  "buy bought | sell sold",
  "arrive enter join | leave left depart quit",
  "guilty convict | innocent acquit clear",
  "alive survive | dead die kill",
  "strong stronger | weak weaker",
  "good better best | bad worse worst",
  "include | exclude omit",
  "hire appoint elect | fire dismiss sack",
  "north northern | south southern",
  "east eastern | west western",
);

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

function opposing(...lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const line of lines) {
    const [left = [], right = []] = line.split(" | ").map((side) => side.split(" ").map(stem));
    for (const [side, against] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const word of side) table.set(word, new Set([...(table.get(word) ?? []), ...against]));
    }
  }
  return table;
}
