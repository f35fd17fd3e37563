import type { FollowUp } from "./follow-up.ts";
import type { Phrase, PhraseReading } from "./read-phrases.ts";

/** The question words of a question that has nothing else: “Why?”, “And for how long?”, “Why is that?”; else null. */
export function askedAlone(question: string): string | null {
  const found = bare.exec(question);
  if (!found) return null;
  const words = (found[1] ?? found[2] ?? "").toLowerCase().replace(/\s+/g, " ");
  return meanings.get(words) ?? words.charAt(0).toUpperCase() + words.slice(1);
}

const bare =
  /^(?:(for how long|how long|how much|how many|how come|how so|what for|since when|by whom|to whom|why not|why|when|where|how|who)(?: exactly| so| then)?|(why|how)(?: is|'s|’s| was) (?:that|this|it))\s{0,3}[?!.…]{0,5}$/i;

const meanings: ReadonlyMap<string, string> = new Map([
  ["how come", "Why"],
  ["how so", "How"],
  ["what for", "Why"],
  ["why not", "Why"],
  ["by whom", "Who"],
  ["to whom", "To whom"],
  ["for how long", "How long"],
]);

/** The question before with other question words: “How long did the call last?” – “Why?” – “Why did the call last?” */
export function askAgain(words: string, before: PhraseReading, answer: PhraseReading | null): FollowUp | null {
  const clause = clauseOf(before, answer);
  if (clause === "") return null;
  const about = before.phrases.map(({ text }) => text).join(", ") || clause;
  return { question: `${words} ${clause}?`, about };
}

/** What is asked without its question words, from the auxiliary on where there is one. */
function clauseOf({ document, phrases }: PhraseReading, answer: PhraseReading | null): string {
  const { text, lower, lemma, tag, start, end, length } = document;
  let last = length;
  while (last > 0 && !document.isWord[last - 1]) last--;
  const rest = (from: number): string => (from < last ? text.slice(start[from], end[last - 1]) : "");
  const first = questionWords.has(lower[0] ?? "") ? afterQuestionWords(document.tag, lower, last) : 0;
  const focus = focusBefore(phrases, document.start[first] ?? 0, lower);
  const isAuxiliary = tag[first] === "AUX";
  // “Which missiles were paused?” – “Why?” – “Why were the missiles paused?”
  if (focus && isAuxiliary) return `${lower[first]} the ${focus.text} ${rest(first + 1)}`.trim();
  // “Who announced the call?” – “Putin” – “When?” – “When did Putin announce the call?”
  const subject = answer?.phrases.find(({ kind }) => kind === "person" || kind === "body");
  if (lower[0] === "who" && tag[first] === "VERB" && subject) {
    return `did ${subject.text} ${lemma[first]} ${rest(first + 1)}`.trim();
  }
  const clause = rest(first);
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
