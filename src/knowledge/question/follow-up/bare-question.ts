import type { FollowUp } from "./follow-up.ts";
import type { Phrase, PhraseReading } from "./read-phrases.ts";

/** What a question asks that has question words and nothing else. */
export interface AskedAlone {
  /** As they begin the completed question: “Why”, “How long”. */
  readonly words: string;
  /** “Why not?” */
  readonly negated: boolean;
}

/** The question words of a question that has nothing else: “Why?”, “And for how long?”, “Why is that?”; else null. */
export function askedAlone(question: string): AskedAlone | null {
  const found = bare.exec(question);
  if (!found) return null;
  const typed = (found[1] ?? found[2] ?? "").toLowerCase().replace(/\s+/g, " ");
  const words = meanings.get(typed) ?? typed.charAt(0).toUpperCase() + typed.slice(1);
  return { words, negated: typed === "why not" };
}

const bare =
  /^(?:(for how long|how long|how much|how many|how come|how so|what for|since when|by whom|to whom|who else|what else|where else|when else|why not|why|when|where|how|who)(?: exactly| so| then)?|(why|how)(?: is|'s|’s| was) (?:that|this|it))\s{0,3}[?!.…]{0,5}$/i;

const meanings: ReadonlyMap<string, string> = new Map([
  ["how come", "Why"],
  ["how so", "How"],
  ["what for", "Why"],
  ["why not", "Why"],
  ["by whom", "Who"],
  ["to whom", "To whom"],
  ["for how long", "How long"],
]);

/**
 * The question before with other question words: “How long did the call last?” – “Why?” – “Why did the call last?” Null
 * where they ask nothing together: “Who is Zelensky?” – “Why?”.
 */
export function askAgain(
  { words, negated }: AskedAlone,
  before: PhraseReading,
  answer: PhraseReading | null,
): FollowUp | null {
  const other = words === "Who else" ? predicateOf(before) : null;
  const clause = other ?? clauseOf(before, answer, negated);
  if (words === "Who else" && other === null) return null;
  if (clause === "" || (words === "What else" && before.document.lower[0] !== "what")) return null;
  if (other === null && !hasPredicate(before) && !words.startsWith("Where")) return null;
  const about = before.phrases.map(({ text }) => text).join(", ") || clause;
  return { question: `${words} ${words === "What else" ? clause.replace(/ that\b/, "") : clause}?`, about };
}

/** Whether a question says something of what it names: “Who is Zelensky?” doesn't. */
function hasPredicate({ document, phrases }: PhraseReading): boolean {
  const { tag, lower, isWord, start } = document;
  const last = phrases.at(-1);
  const isBe = (index: number) => ["is", "was", "are", "were", "'s", "’s"].includes(lower[index] ?? "");
  if (phrases.length !== 1 || !last || !isBe(1) || !questionWords.has(lower[0] ?? "")) return true;
  return tag.some((_, index) => isWord[index] && (start[index] as number) >= last.span.end);
}

/** What is asked of whom it is about: “announced the call”, “was satisfied with the outcome”; null where it is of nobody. */
function predicateOf({ document, phrases }: PhraseReading): string | null {
  const { text, lower, lemma, tag, start, end } = document;
  const last = lastWord(document);
  if (lower[0] === "who")
    return !hasPredicate({ document, phrases }) || last < 2 ? null : text.slice(start[1], end[last - 1]);
  const first = tag.indexOf("AUX");
  const subject = phrases.find(({ span }) => first >= 0 && span.start >= (end[first] as number));
  if (subject?.kind !== "person" && subject?.kind !== "body") return null;
  const rest = withObject(text.slice(subject.span.end, end[last - 1]).trim(), document, subject.span.end);
  if (rest === "") return null;
  return lemma[first] === "do" ? `did ${rest}` : `${lower[first]} ${rest}`;
}

/** “What did Rutte say about aid?” – “Why did Rutte say *that* about aid?” */
function withObject(clause: string, { lower, lemma, start, end }: PhraseReading["document"], from: number): string {
  if (lower[0] !== "what") return clause;
  const verb = lemma.findIndex((word, index) => (start[index] as number) >= from && sayings.has(word));
  if (verb < 0) return clause;
  const at = clause.indexOf(lower[verb] ?? "") + (end[verb] as number) - (start[verb] as number);
  return `${clause.slice(0, at)} that${clause.slice(at)}`;
}

const sayings: ReadonlySet<string> = new Set("say think believe mean claim state".split(" "));

function lastWord({ isWord, length }: PhraseReading["document"]): number {
  let last = length;
  while (last > 0 && !isWord[last - 1]) last--;
  return last;
}

/** What is asked without its question words, from the auxiliary on where there is one. */
function clauseOf({ document, phrases }: PhraseReading, answer: PhraseReading | null, negated: boolean): string {
  const { text, lower, lemma, tag, start, end } = document;
  const last = lastWord(document);
  const rest = (from: number): string => (from < last ? text.slice(start[from], end[last - 1]) : "");
  const first = questionWords.has(lower[0] ?? "") ? afterQuestionWords(document.tag, lower, last) : 0;
  const focus = focusBefore(phrases, document.start[first] ?? 0, lower);
  const isAuxiliary = tag[first] === "AUX";
  // “Which missiles were paused?” – “Why?” – “Why were the missiles paused?”
  if (focus && isAuxiliary) return `${lower[first]} the ${focus.text} ${rest(first + 1)}`.trim();
  // “Who announced the call?” – “Putin” – “When?” – “When did Putin announce the call?”
  const acts = answer?.phrases.find(({ kind }) => kind === "person" || kind === "body");
  if (lower[0] === "who" && tag[first] === "VERB" && acts) {
    return `did ${acts.text} ${lemma[first]} ${rest(first + 1)}`.trim();
  }
  const subject = phrases.find(({ span }) => isAuxiliary && span.start >= (end[first] ?? 0));
  const clause =
    subject && last > 0
      ? `${text.slice(start[first], subject.span.end)}${negated ? " not" : ""} ${withObject(text.slice(subject.span.end, end[last - 1]).trim(), document, subject.span.end)}`.trim()
      : rest(first);
  return first === 0 && isAuxiliary ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}

const questionWords: ReadonlySet<string> = new Set("who whom whose what which when where why how".split(" "));

/** Where the clause begins: “How long | did …”, “Which missiles | were …”, “Who | announced …”. */
function afterQuestionWords(tag: readonly string[], lower: readonly string[], last: number): number {
  if (lower[0] === "who" || lower[0] === "whom") return 1;
  for (let index = 1; index < last; index++) if (tag[index] === "AUX" || tag[index] === "VERB") return index;
  return 1;
}

/** “missiles” in “Which missiles were …?”, not “time” in “What time was …?”. */
function focusBefore(phrases: readonly Phrase[], clauseStart: number, lower: readonly string[]): Phrase | null {
  if (lower[0] !== "which" && lower[0] !== "what") return null;
  const [focus] = phrases;
  return focus && focus.span.end <= clauseStart && !askingNouns.has(focus.text.toLowerCase()) ? focus : null;
}

const askingNouns: ReadonlySet<string> = new Set("time date day month year kind sort type reason".split(" "));
