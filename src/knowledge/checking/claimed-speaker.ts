import { distance } from "fastest-levenshtein";
import type { Attribution, Speaker } from "../../domain/quotation.ts";
import { fold } from "../../text/fold.ts";
import { isTransposed } from "./near-words.ts";

/** Whether a claimed name can be the speaker of a statement, or one of those who report it. */
export function namesSpeaker(claimed: string, attribution: Attribution, mention: string | null): boolean {
  if (mention !== null && sameMention(claimed, mention)) return true;
  const speakers = attribution.speaker ? [attribution.speaker, ...attribution.via] : attribution.via;
  return speakers.some((speaker) => namesPerson(claimed, speaker));
}

/** Whether a passage mentions whom a claim names. */
export function mentions(passage: string, claimed: string): boolean {
  const words = nameWords(passage);
  return surnamesIn(claimed).some((surname) => words.includes(surname));
}

/** The last word, folded, of each name that a claim may give. */
export const surnamesIn = (claimed: string): readonly string[] =>
  namesIn(claimed).flatMap((words) => words.at(-1) ?? []);

/** Whether a claimed name can be this person or body: by surname, unless what else is said of them differs. */
export function namesPerson(claimed: string, speaker: Speaker): boolean {
  const name = headWords(speaker.name);
  const role = nameWords(speaker.role ?? "");
  return name.length > 0 && namesIn(claimed).some((wanted) => isNamedBy(wanted, name, role));
}

function isNamedBy(wanted: readonly string[], name: readonly string[], role: readonly string[]): boolean {
  const surname = name.at(-1) ?? "";
  const at = wanted.findLastIndex((word) => sameName(word, surname));
  if (at < 0) return isRole(wanted, role, name);
  // “Trump campaign spokesman Jason Miller” is not Trump
  const behind = wanted.slice(at + 1);
  if (!prepositions.has(behind[0] ?? "") && behind.some((word) => !name.includes(word) && !role.includes(word))) {
    return false;
  }
  // “Ruth B. Okafor” is Ruth
  const given = wanted[at - 1]?.length === 1 ? (wanted[at - 2] ?? wanted[at - 1]) : wanted[at - 1];
  if (given === undefined || name.length < 2 || titles.has(given) || role.includes(given)) return true;
  return name.slice(0, -1).some((word) => sameGivenName(word, given));
}

// “Representative Charles Rangel of New York”
const prepositions: ReadonlySet<string> = new Set(["of", "from", "in", "on", "with"]);

// “the aide” for “Kremlin aide Yury Ushakov”
function isRole(wanted: readonly string[], role: readonly string[], name: readonly string[]): boolean {
  return role.length > 0 && wanted.every((word) => role.includes(word) || name.includes(word));
}

// “an office report released last year” for “An office report”
function sameMention(claimed: string, mention: string): boolean {
  const [a, b] = [nameWords(claimed), nameWords(mention)];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (
    shorter.length > 0 &&
    shorter.every((word, at) => word === longer[at]) &&
    (shorter.length > 1 || longer.length === 1)
  );
}

/** The names that a claim may give: what it begins with, and what stands behind a comma and reads like a name. */
function namesIn(claimed: string): readonly (readonly string[])[] {
  // “Her former partner, Lawrence Cummings,”
  const further = claimed
    .split(",")
    .slice(1)
    .filter((part) => fullName.test(part.replace(/\(.*$|["“”]/g, "").trim()));
  return [headWords(claimed), ...further.map(nameWords)].filter((words) => words.length > 0);
}

const fullName = /^(?:\p{Ll}+ )?(?:\p{Lu}\S* ){1,4}\p{Lu}\S*$/u;

/** The words of a name up to a comma, a bracket, “who” or “at”. */
function headWords(name: string): readonly string[] {
  const [head = ""] = name.split(/,| \(| who | at | for (?=the |\p{Lu})/u);
  const words = nameWords(head);
  return words.length > 0 ? words : nameWords(name);
}

/** Folded words of a name, without articles, possessive endings and “Jr.”. */
function nameWords(name: string): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replace(/'s?$/, "")).filter((word) => !leftOut.has(word));
}

const leftOut: ReadonlySet<string> = new Set(["the", "a", "an", "jr", "sr", "ii", "iii", "his", "her", "its"]);

// “Zelenskyy” is “Zelensky” and “Okafro” is “Okafor”, but “Lee” is not “Leo”
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 5 && (distance(a, b) <= (shorter >= 8 ? 2 : 1) || isTransposed(a, b));
}

// “J.” is “Jason”; “Vlodymyr” is “Volodymyr”
function sameGivenName(a: string, b: string): boolean {
  return sameName(a, b) || (a[0] === b[0] && (a.length === 1 || b.length === 1 || a.startsWith(b) || b.startsWith(a)));
}

const titles: ReadonlySet<string> = new Set(
  [
    "mr mrs ms miss dr sir lady lord prof professor rev reverend judge justice",
    "president vice premier prime minister chancellor king queen prince princess pope",
    "sen senator rep representative congressman congresswoman gov governor mayor ambassador del councilman",
    "gen general lt col colonel capt captain sgt admiral maj major officer chief sheriff",
    "secretary director chairman chairwoman chair speaker leader head spokesman spokeswoman spokesperson",
    "attorney lawyer candidate nominee former then host reporter editor author coach ceo adviser aide strategist",
    "analyst economist manager lawmaker republican democrat democratic rival businessman",
  ].flatMap((line) => line.split(" ")),
);
