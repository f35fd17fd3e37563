import { stem } from "../../../text/stem.ts";

/** Whether two stems name opposites: “rise” and “fall”. */
export const areOpposite = (one: string, other: string): boolean => table.get(one)?.has(other) ?? false;

/** The stems of verbs that say the opposite of a verb's stem, and of the nouns made of them. */
export const oppositeVerbs = (verb: string): ReadonlySet<string> => verbs.get(verb) ?? none;

const none: ReadonlySet<string> = new Set();

// those of WordNet's antonyms that news uses, with the other words of their senses
const verbs = opposing(
  "rise risen climb increase grow growth soar gain jump surge | fall fallen drop decrease shrink plunge lose decline slump",
  "raise | lower cut reduce reduction",
  "win beat victory triumph | lose lost defeat loss",
  "accept approve approval agree allow welcome back support endorse permit | reject rejection refuse refusal deny oppose ban forbid block veto",
  "praise applaud | criticise criticize criticism condemn",
  "start begin open launch resume | end stop close finish halt suspend pause",
  "buy bought purchase acquire | sell sold sale",
  "arrive arrival enter join | leave left depart departure quit",
  "convict | acquit acquittal clear",
  "survive survivor | die died dying death kill",
  "include | exclude omit",
  "hire appoint elect recruit | fire dismiss sack",
  "succeed succeeded success | fail failure",
  "attack | defend",
  "admit | deny denial",
  "attend | miss skip",
  "appear | disappear vanish",
  "expand expansion extend | contract shorten",
  "improve improvement | worsen deteriorate",
  "strengthen | weaken",
  "advance | retreat withdraw",
  "love | hate",
  "lend | borrow",
  "import | export",
  "find found | lose lost",
  "establish create | abolish scrap",
  "enable | disable prevent",
  "free release | jail imprison detain capture arrest",
  "confirm | deny denial",
  "hide conceal | reveal disclose",
  "remember | forget",
  "unite | divide split",
  "build | demolish",
  "encourage | discourage deter",
);

const table = opposing(
  "more above over up high higher most maximum | less below under down low lower least minimum fewer",
  "before earlier | after later",
  "first | last",
  "guilty | innocent",
  "alive | dead",
  "strong stronger | weak weaker",
  "good better best | bad worse worst",
  "north northern | south southern",
  "east eastern | west western",
  "legal lawful | illegal unlawful",
  "safe | unsafe dangerous",
);
for (const [verb, against] of verbs) table.set(verb, new Set([...(table.get(verb) ?? []), ...against]));

function opposing(...lines: readonly string[]): Map<string, ReadonlySet<string>> {
  const sides = new Map<string, ReadonlySet<string>>();
  for (const line of lines) {
    const [left = [], right = []] = line.split(" | ").map((side) => side.split(" ").map(stem));
    for (const word of left) sides.set(word, new Set([...(sides.get(word) ?? []), ...right]));
    for (const word of right) sides.set(word, new Set([...(sides.get(word) ?? []), ...left]));
  }
  return sides;
}
