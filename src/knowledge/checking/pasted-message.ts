import { asName, attributionBehind, introducer, notices, says, signature } from "./message-attribution.ts";

/** One way to read a pasted message: what is quoted in it, and who is claimed to have said it. */
export interface Reading {
  readonly quote: string;
  readonly speaker: string | null;
  /** Whether the message says that the speaker did not say it: “Lee never said …”. */
  readonly contested: boolean;
  /** Whether the quote stood between quotation marks, so that it is one whoever may have said it. */
  readonly isMarked: boolean;
}

/**
 * The ways to read a pasted message, the plainest first: the message itself, then what stands in it between quotation
 * marks or beside “X said” and “X:”, with X as the claimed speaker. Empty where it holds no word.
 */
export function readMessage(message: string): readonly Reading[] {
  const text = message.trim();
  const readings = [
    { quote: text, speaker: null, contested: false, isMarked: false },
    quotedIn(text),
    introducedIn(text),
    signedIn(text),
  ];
  return readings.filter((reading): reading is Reading => reading !== null && /[\p{L}\p{N}]/u.test(reading.quote));
}

/** A longer text, in UTF-16 code units, is a page of a story rather than somebody's message about it. */
export const longestMessage = 1000;

/** A shorter piece between marks is a term, not a quote. */
const fewestQuotedWords = 3;

/** What stands between quotation marks, “so”, "so", „so“ or «so», and isn't too short for a quote; group 1 is inside. */
export const quotedPieces = (text: string): readonly RegExpExecArray[] =>
  [...text.matchAll(/[“"„«]([^“”"„«»]+)[”"“»]/g)].filter(
    ([, inside = ""]) => inside.trim().split(/\s+/).length >= fewestQuotedWords,
  );

// Trump said: “We’re giving weapons,” but also “so many weapons”
function quotedIn(text: string): Reading | null {
  const pieces = quotedPieces(text);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const before = text.slice(0, first.index);
  const behind = text.slice(last.index + last[0].length);
  const quote = pieces.map(([, inside = ""]) => inside).join(" … ");
  const contested = denial.test(before);
  const speaker =
    introducer(before.replace(denial, "$1 said")) ??
    signature(behind) ??
    introducer(behind) ??
    betweenPieces(text, pieces);
  return { quote, speaker, contested, isMarked: text.length <= longestMessage };
}

// “We’re giving weapons,” Trump said. “We have to.”
function betweenPieces(text: string, pieces: readonly RegExpExecArray[]): string | null {
  const [first, second] = pieces;
  if (!first || !second) return null;
  const between = text.slice(first.index + first[0].length, second.index);
  return attributionBehind(first[1] ?? "", between, false)?.name ?? null;
}

// “Trump said that we’re giving weapons”, “Trump: we’re giving weapons”, “According to Ushakov, Russia goes on”
function introducedIn(text: string): Reading | null {
  const contested = denial.test(text);
  const plain = (contested ? text.replace(denial, "$1 said") : text).replace(opening, "");
  for (const pattern of introductions) {
    const found = pattern.exec(plain);
    if (!found?.[2]) continue;
    const speaker = asName(found[1]);
    if (speaker || notices.has(found[1]?.toLowerCase() ?? ""))
      return { quote: found[2], speaker, contested, isMarked: false };
  }
  return null;
}

// “Trump never said”, “Putin didn't actually say that”, “Ushakov denies having said”
const denial =
  /^([^:\n“”"]{2,80}?) (?:(?:has )?never (?:once |ever |actually |really )?|(?:did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t) (?:ever |actually |really )?|(?:denies|denied) (?:having |ever )?)(?:say|said|saying|claim|claimed|state|stated|tell|told|ask|asked|write|wrote)\b/iu;

// “Is it true that Trump said …”, “So Trump said …”
const opening = /^(?:is it (?:really )?true (?:that )?|(?:so|and|but|well|wow|lol|omg),? )/iu;

const introductions = [
  /^([^:\n“”"]{2,80}):\s+(\S[\s\S]*)$/u,
  /^according to ([^,:\n“”"]{2,80})[,:]\s*(\S[\s\S]*)$/iu,
  new RegExp(`^(?:did |has |have |does )?([^:\\n“”"]{2,80}?),? (?:${says})[,:]? (?:that )?(\\S[\\s\\S]*)$`, "iu"),
];

// “We’re giving weapons,” said Trump. We’re giving weapons — Donald Trump
function signedIn(text: string): Reading | null {
  // A mark that closes a quote has no letter behind it, as the one of “Ukraine’s Defense Ministry” has.
  const tail = /(?:[,.?!…]["”’']?|["”’'](?!\p{L})|\s[—–-])\s*([^,.?!“”"\n]{2,80})\.?$/u.exec(text.slice(-120));
  if (!tail) return null;
  const quote = text.slice(0, Math.max(0, text.length - 120) + tail.index + 1);
  const speaker = signature(tail[0]) ?? introducer(tail[1] ?? "");
  return speaker ? { quote, speaker, contested: false, isMarked: false } : null;
}
