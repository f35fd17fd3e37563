import { distance } from "fastest-levenshtein";
import { overlaps, type Span } from "../../domain/span.ts";
import { isNumber } from "./near-words.ts";
import type { PastedWords } from "./pasted-words.ts";
import type { QuoteIndex } from "./quote-index.ts";
import { type Gap, gapsOf } from "./unpaired-words.ts";
import { isContrary, type WordKinship } from "./word-kinship.ts";

/** Who tells a statement, and how. */
export interface Telling {
  /** The words of the speaker's name and role. */
  readonly speaker: ReadonlySet<string>;
  readonly cue: Span | null;
}

/**
 * Whether a retold statement says something else than the story's: another number, name or measure, another strength or
 * direction, a word of content in the place of another. Another tense, person or article is the same statement still,
 * and so is one with its speaker's name before it: “Rutte urged support” for “Rutte agreed, but urged support”.
 */
export function isTampered(
  pasted: PastedWords,
  text: string,
  index: QuoteIndex,
  pairs: Int32Array,
  { speaker, cue }: Telling,
  kinship: WordKinship,
): boolean {
  if (pairs.some((at, i) => at >= 0 && isOtherWord(pasted, i, text, index, at, kinship))) return true;
  if (takesFromOutside(index, pairs, speaker)) return true;
  if (cue && isToldOtherwise(pasted, index, pairs, speaker, cue)) return true;
  const isSpeakers = (i: number) => speaker.has(pasted.words[i]?.form ?? "");
  return gapsOf(pasted, index, pairs).some((gap) => {
    const { added, left, isEdge } = gap;
    const rest = mayNameSpeaker(gap, pasted, index) ? added.filter((i) => !isSpeakers(i)) : added;
    return (rest.length > 0 || !isEdge) && saysOtherwise({ added: rest, left, isEdge }, pasted, index);
  });
}

/**
 * Whether a speaker's own name may stand in a gap: for a pronoun (“the board had no role” for “it had no role”, of what
 * the board said), or beside the statement, where it says who told it; not for anybody else whom the statement names:
 * “Ann Roe hit Sue” for what Ann Roe told, “Bob Lee hit Sue”.
 */
function mayNameSpeaker({ added, left, isEdge }: Gap, pasted: PastedWords, index: QuoteIndex): boolean {
  const out = left.map((at) => index.words[at]?.form ?? "");
  if (out.some((form) => selves.has(form)) || added.some((i) => plainCues.has(pasted.words[i]?.form ?? "")))
    return true;
  return isEdge && left.every((at, i) => (index.weight[at] as number) < 1 || isAdverb(out[i] ?? ""));
}

const selves: ReadonlySet<string> = new Set("i we he she it they".split(" "));

// “but *nonetheless* urged repairs”: the one who urged stands further before
const isAdverb = (form: string): boolean => form.endsWith("ly") || adverbs.has(form);

const adverbs = new Set(
  "nonetheless nevertheless also still again instead now then however later earlier soon".split(" "),
);

function saysOtherwise({ added, left, isEdge }: Gap, pasted: PastedWords, index: QuoteIndex): boolean {
  const put = added.map((i) => pasted.words[i]?.form ?? "");
  const out = left.map((at) => index.words[at]?.form ?? "");
  // “two hours” for “an hour”, wherever it stands
  if (put.some(isNumber)) return true;
  if (put.some((form) => out.includes(opposites.get(form) ?? ""))) return true;
  const around = put.find((form) => approximations.has(form));
  if (around !== undefined && out.some((form) => form !== around && approximations.has(form))) return true;
  // “would advance from its goals” for “would retreat from its goals”, “will stop working”; “a dollar” for “a cent”
  const replaces = left.some((at) => (index.weight[at] as number) >= 1);
  if (added.some((i) => (pasted.weight[i] as number) >= 1) && (!isEdge || replaces)) return true;
  // “so few” for “so many”; “all repairs” for “repairs”
  if (put.some((form) => amounts.has(form)) && (!isEdge || out.some((form) => amounts.has(form)))) return true;
  if (isEdge) return false;
  return out.some((form) => limits.has(form)) || strengthOf(put) !== strengthOf(out);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const amounts = set("many few fewer more most less least much all every each both half only almost");

/** Left out, they make more of what was said: “only the crew was hurt”. “Any” and “all” may go. */
const limits = set("only almost few fewer less half before after until");

// “over an hour” for “about an hour”
const approximations = set("about around roughly over under above below nearly almost exactly");

const opposites: ReadonlyMap<string, string> = new Map(
  ["before after", "above below", "over under", "up down", "in out", "on off", "from to", "for against", "and or"]
    .map((pair) => pair.split(" ") as [string, string])
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
);

/** “The port will close” is no report of “the port might close”; “would” is the “will” of what was said. */
function strengthOf(forms: readonly string[]): string {
  for (const form of forms) {
    const strength = strengths.get(form);
    if (strength) return strength;
  }
  return "";
}

const strengths: ReadonlyMap<string, string> = new Map([
  ["may", "may"],
  ["might", "may"],
  ["can", "can"],
  ["could", "can"],
  ["should", "should"],
  ["ought", "should"],
  ["must", "must"],
]);

// “Iraq” for “Iran” is no slip, as “Zelenskyy” for “Zelensky” is; nor is “11:00” for “10:00”
function isOtherWord(
  pasted: PastedWords,
  i: number,
  text: string,
  index: QuoteIndex,
  at: number,
  kinship: WordKinship,
): boolean {
  const [own, other] = [pasted.words[i]?.form ?? "", index.words[at]?.form ?? ""];
  if (own === other || pasted.stems[i] === index.stems[index.number[at] ?? -1]) return false;
  const share = kinship.kinOf(own, pasted.stems[i] ?? "")?.get(index.number[at] as number) ?? 0;
  if (share === 1) return false;
  if (isNumber(own) || isContrary(share)) return true;
  const isName = /\p{Lu}/u.test(text[index.words[at]?.span.start ?? 0] ?? "");
  if (!isName || own[0] !== other[0]) return false;
  const apart = distance(own, other);
  return apart > mostApart || (apart === mostApart && Math.min(own.length, other.length) < shortestMisspelt);
}

const mostApart = 1;
const shortestMisspelt = 5;

// “Rutte opposed support” for “Rutte urged support”; “said” stands for any of them
function isToldOtherwise(
  pasted: PastedWords,
  index: QuoteIndex,
  pairs: Int32Array,
  speaker: ReadonlySet<string>,
  cue: Span,
): boolean {
  const first = pairs.findIndex((at) => at >= 0);
  const form = pasted.words[first - 1]?.form ?? "";
  if (first < 1 || pasted.weight[first - 1] !== 1 || speaker.has(form) || plainCues.has(form)) return false;
  const before = index.words[(pairs[first] as number) - 1];
  return before !== undefined && overlaps(before.span, cue);
}

const plainCues = set("said says say saying told tells stated states noted added reported");

/**
 * Whether a word from outside of a statement stands for what was left out of it: “Putin would pursue its goals” for
 * “Putin said that Russia would pursue its goals”, “denied that boats were sent” for “denied it and said that boats were
 * sent”. The name of its speaker does not.
 */
function takesFromOutside(index: QuoteIndex, pairs: Int32Array, speaker: ReadonlySet<string>): boolean {
  const tells = (at: number) => (index.weight[at] as number) >= 1;
  const paired = new Set(pairs);
  let before = -1;
  for (const at of pairs) {
    if (at < 0 || !tells(at)) continue;
    const own = index.quotation[at] as number;
    if (before >= 0 && own >= 0 && index.quotation[before] !== own) {
      const isSpeaker = speaker.has(index.words[before]?.form ?? "");
      for (let left = before + 1; left < at; left++) {
        if (tells(left) && !paired.has(left) && (index.quotation[left] === own || !isSpeaker)) return true;
      }
    }
    before = at;
  }
  return false;
}
