import type { TaggedDocument } from "../../tagging/tagged-document.ts";
import { type Antecedents, antecedentsOf } from "./antecedents.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Phrase, PhraseReading } from "./read-phrases.ts";

/** A pronoun of a question, and what it may stand for. */
interface Pronoun {
  readonly index: number;
  readonly stands: keyof Antecedents;
  /** “his”: it is replaced by “Trump's”. */
  readonly possessive: boolean;
  /** “he”, and “it” where something is said of it: it may take up what its own question names before. */
  readonly subject: boolean;
}

/** The question with its pronouns replaced by what the one before was about; null where it has none that point there. */
export function withAntecedents(
  { document, phrases }: PhraseReading,
  before: PhraseReading,
  answer: PhraseReading | null,
): FollowUp | null {
  if (document.isWord.filter(Boolean).length < 2) return null;
  const antecedents = antecedentsOf(before, answer);
  let question = "";
  let end = 0;
  const about = new Set<string>();
  for (const pronoun of pronounsOf(document)) {
    const antecedent = antecedents[pronoun.stands];
    if (!antecedent || pointsWithin(pronoun, document, phrases)) continue;
    const { start, end: after } = spanAt(document, pronoun.index);
    question += document.text.slice(end, start) + inItsPlace(pronoun, antecedent, document);
    end = after;
    about.add(antecedent);
  }
  if (about.size === 0) return null;
  return { question: question + document.text.slice(end), about: [...about].join(", ") };
}

const spanAt = ({ start, end }: TaggedDocument, index: number) => ({
  start: start[index] as number,
  end: end[index] as number,
});

/** “Why did he say that?” after a question about aid isn't “say aid”, but “say that about aid”. */
function inItsPlace({ index, stands, possessive }: Pronoun, antecedent: string, { lemma }: TaggedDocument): string {
  if (possessive) return genitive(antecedent);
  return stands === "thing" && sayings.has(lemma[index - 1] ?? "") ? `that about ${antecedent}` : antecedent;
}

const sayings: ReadonlySet<string> = new Set("say think believe mean claim state".split(" "));

const genitive = (text: string): string => (/s$/i.test(text) ? `${text}'` : `${text}'s`);

function pronounsOf(document: TaggedDocument): readonly Pronoun[] {
  return document.lower.flatMap((word, index) => {
    const pronoun = pronounAt(word, index, document);
    return pronoun ? [{ index, ...pronoun }] : [];
  });
}

function pronounAt(word: string, index: number, document: TaggedDocument): Omit<Pronoun, "index"> | null {
  const next = document.tag[index + 1];
  switch (word) {
    case "he":
    case "she":
      return { stands: "person", possessive: false, subject: true };
    case "him":
      return { stands: "person", possessive: false, subject: false };
    case "his":
      return { stands: "person", possessive: true, subject: true };
    case "her":
      // “What did her lawyer say?”, “Who told her?”
      return { stands: "person", possessive: next === "NOUN" || next === "ADJ" || next === "PROPN", subject: false };
    case "they":
      return { stands: "several", possessive: false, subject: true };
    case "them":
      return { stands: "several", possessive: false, subject: false };
    case "their":
      return { stands: "several", possessive: true, subject: true };
    case "its":
      return { stands: "thing", possessive: true, subject: true };
    case "it":
      if (isEmptyIt(index, document)) return null;
      return { stands: "thing", possessive: false, subject: next === "AUX" || next === "VERB" };
    case "this":
    case "that":
      return standsAlone(index, document) ? { stands: "thing", possessive: false, subject: false } : null;
    default:
      return null;
  }
}

/** “Is it true that …?”, “What time is it?”, and “Does it say why?”, which means the story. */
function isEmptyIt(index: number, { lower, isWord }: TaggedDocument): boolean {
  const next = lower[index + 1] ?? "";
  if (["say", "mention", "tell", "explain", "describe"].includes(next)) return true;
  const isAfterBe = ["is", "was"].includes(lower[index - 1] ?? "");
  if (isAfterBe && lower[index - 2] === "time" && !isWord[index + 1]) return true;
  return isAfterBe && ["that", "if", "whether"].includes(lower[index + 2] ?? "");
}

/** “When was that?”, “Who confirmed this?”; not “that call”, “say that he …”, “a call that lasted”. */
function standsAlone(index: number, { tag, isWord, lower }: TaggedDocument): boolean {
  if (tag[index - 1] === "NOUN" || tag[index - 1] === "PROPN") return false;
  // “Isn't that true?” doubts the answer
  if (judgements.has(lower[index + 1] ?? "")) return false;
  const isLast = !isWord[index + 1];
  return isLast || tag[index + 1] === "VERB" || tag[index + 1] === "AUX" || lower[index + 1] === "about";
}

const judgements: ReadonlySet<string> = new Set("true false right wrong correct".split(" "));

/**
 * Whether a pronoun takes up what its own question names: “Did Putin say he would retreat?”. An object can't take up
 * its own subject: in “Did Ukraine ask for it?” it is something else, unless a new clause has begun.
 */
function pointsWithin(
  { index, stands, subject }: Pronoun,
  document: TaggedDocument,
  phrases: readonly Phrase[],
): boolean {
  const at = document.start[index] as number;
  const earlier = phrases.filter((phrase) => phrase.span.end <= at && mayStandFor(phrase, stands));
  if (earlier.length === 0) return false;
  if (subject) return true;
  const from = earlier[0]?.span.end ?? 0;
  return document.tag.some(
    (tag, token) =>
      token < index &&
      (document.start[token] as number) >= from &&
      (tag === "CCONJ" || tag === "SCONJ" || document.lower[token] === ","),
  );
}

function mayStandFor({ kind, plural }: Phrase, stands: keyof Antecedents): boolean {
  if (stands === "person") return kind === "person";
  if (stands === "several") return plural || kind === "body";
  return kind !== "person" && kind !== "time" && !plural;
}
