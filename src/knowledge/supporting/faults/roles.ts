import type { PassageWord } from "../passage-words.ts";
import { bearsMeaning } from "../word-kind.ts";
import type { Faults } from "./fault.ts";
import type { Reading } from "./reading.ts";
import { isBeing, looksInflected } from "./verb-forms.ts";
import { isReporting } from "./word-lists.ts";

/** Who does what a verb says, and what else stands beside it, by stem. */
interface Roles {
  readonly agent: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly passive: boolean;
}

/** How a sentence gives the parts that the passages give: the same way round, turned into the other voice, or swapped. */
export type Casting = "same" | "turned" | "swapped";

/**
 * Compares who does what to whom: “the mayor sent letters to the gardeners” swaps the parts of “the gardeners sent
 * letters to the mayor”, “letters were sent to the mayor by the gardeners” turns the voice.
 */
export function castingOf({ sentence, passage, candidates }: Reading): Casting {
  let casting: Casting = "same";
  for (const [at, word] of sentence.entries()) {
    if (!isCastingVerb(word)) continue;
    const claimed = rolesAround(sentence, at);
    if (claimed.agent.size === 0 || claimed.others.size === 0) continue;
    const found = new Set(
      (candidates[at] ?? [])
        .slice(0, triedPlaces)
        .flatMap(({ place, nearness }) =>
          nearness >= sameVerb && bearsMeaning(passage[place] as PassageWord)
            ? [compare(claimed, rolesAround(passage, place))]
            : [],
        ),
    );
    if (found.has("same")) continue;
    if (found.has("turned")) casting = "turned";
    else if (found.has("swapped")) return "swapped";
  }
  return casting;
}

export const findRoleFaults = (casting: Casting): Pick<Faults, "roles swapped"> => ({
  "roles swapped": casting === "swapped" ? 1 : 0,
});

const sameVerb = 0.9;

/** More than a news article has of any verb. */
const triedPlaces = 60;

function compare(claimed: Roles, printed: Roles): Casting | null {
  if (shares(claimed.agent, printed.agent)) return claimed.passive === printed.passive ? "same" : "turned";
  return shares(claimed.agent, printed.others) && shares(printed.agent, claimed.others) ? "swapped" : null;
}

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((stem) => others.has(stem));

/** How far a verb's subject reaches before it, and what goes with it behind, in words. */
const subjectReach = 7;
const objectReach = 14;

function rolesAround(words: readonly PassageWord[], verb: number): Roles {
  const before = stretch(words, verb, -1, subjectReach);
  const after = stretch(words, verb, 1, objectReach);
  const by = after.findIndex(({ form }) => form === "by");
  const being = before.slice(0, 3).some(isBeing);
  // “tools *used by* people” wants no “were”
  if (by === 0 || (by > 0 && being)) {
    const agent = stemsOf(after.slice(by + 1, by + 1 + agentReach));
    return { agent, others: stemsOf([...before, ...after.slice(0, by)]), passive: true };
  }
  // “was seen at …”, “a ban given *to* …”: who did it isn't said
  const isOpen = (being && !/ing$/.test(words[verb]?.form ?? "")) || prepositions.has(after[0]?.form ?? "");
  return { agent: isOpen ? nobody : stemsOf(before), others: stemsOf(after), passive: false };
}

const nobody: ReadonlySet<string> = new Set();
const prepositions: ReadonlySet<string> = new Set("to for in at on from with of into after before as".split(" "));

/** A passive's doer ends so many words behind “by”. */
const agentReach = 5;

/** The words beside a verb, nearest first, as far as its clause goes. */
function stretch(words: readonly PassageWord[], verb: number, step: 1 | -1, reach: number): readonly PassageWord[] {
  const found: PassageWord[] = [];
  for (let at = verb + step; found.length < reach; at += step) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence) break;
    if (step > 0 && word.opensClause) break;
    found.push(word);
    if (step < 0 && word.opensClause) break;
  }
  return found;
}

const stemsOf = (words: readonly PassageWord[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => (bearsMeaning(word) && word.kind !== "number" ? [word.stem] : [])));

/** What is said is told elsewhere, and what two do with each other is the same either way round. */
const isCastingVerb = (word: PassageWord): boolean =>
  looksInflected(word) && !/ing$/.test(word.form) && !isReporting(word.form) && !mutual.has(word.stem);

const mutual: ReadonlySet<string> = new Set("meet marri divorc date join share talk face plai draw agre".split(" "));
