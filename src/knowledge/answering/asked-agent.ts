import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Term } from "../retrieval/terms.ts";

/**
 * Whether whoever a question asks about (“What did *Hill* criticise?”) does something in a sentence, by where the name
 * stands: it opens a clause (“Hill, who …, urged”), or stands behind what names an agent (“according to Hill”, “a study by
 * the university”, “Hill's letter”). “They criticised Hill” and “on Hill, Moe and Berg” are about Hill only. A sentence
 * that begins with a pronoun may go on about whom the one before named.
 */
export function isAgentIn({ terms, question, index }: Evidence, sentence: IndexedSentence, text: string): boolean {
  const keys = new Set(terms.filter(({ stem }) => question.speaker.has(stem)).map(({ key }) => key));
  const acts = (within: IndexedSentence) =>
    within.terms.some(({ stem }, at) => keys.has(stem) && isAgentAt(within.terms, at, keys, question.stems, text));
  if (acts(sentence)) return true;
  const before = index.sentences[sentence.index - 1];
  return before?.paragraph === sentence.paragraph && pronouns.has(sentence.terms[0]?.word ?? "") && acts(before);
}

function isAgentAt(
  terms: readonly Term[],
  at: number,
  keys: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  text: string,
): boolean {
  const last = terms[at] as Term;
  if (keys.has(terms[at + 1]?.stem ?? "")) return false;
  const behind = text.slice(last.span.end, terms[at + 1]?.span.start ?? last.span.end);
  // “Hill's letter”
  if (/['’]s?$/.test(text.slice(last.span.start, last.span.end))) return true;
  const start = phraseStart(terms, at, text);
  const before = terms[start - 1];
  if (before && agentive.has(before.word)) return true;
  // “…,” said the owner, Hill.
  if (terms.slice(Math.max(0, start - inversion), start).some(({ word }) => telling.has(word))) return true;
  const gap = before ? text.slice(before.span.end, terms[start]?.span.start) : "";
  const opens = !before || /[,;:—–“”"(]/.test(gap) || opening.has(before.word);
  const next = terms[at + 1];
  if (!opens || !next || /[.;:]\s/.test(behind)) return false;
  // “The maker, Hill, claims …”, “Hill, who chairs it,”, but “Moe, Hill and Berg” is a list
  const goesOn = asked.has(next.stem) || apposing.has(next.word) || !before;
  return goesOn || !(behind.includes(",") || (gap.includes(",") && joining.has(next.word)));
}

/** Back over “the NATO chief” and “Mayor Tom” to where the phrase of a name begins. */
function phraseStart(terms: readonly Term[], at: number, text: string): number {
  let start = at;
  while (start > 0 && at - start < longest) {
    const before = terms[start - 1] as Term;
    const gap = text.slice(before.span.end, terms[start]?.span.start);
    if (!/^[\s-]+$/.test(gap) || opening.has(before.word) || agentive.has(before.word)) break;
    if (before.stop && !determiners.has(before.word)) break;
    if (/ed$/.test(before.word) && !before.capital) break;
    start--;
  }
  return start;
}

const longest = 6;
/** How many words may stand between “said” and the name behind it. */
const inversion = 4;
const telling = new Set("said says added wrote explained".split(" "));
const determiners = new Set("the a an his her its their our this that".split(" "));
const opening = new Set(
  "and but or while whereas when as because since if although though that what which where why how then".split(" "),
);
const agentive = new Set("by from to".split(" "));
const apposing = new Set("who whose which a an the his her its their speaking".split(" "));
const joining = new Set(["and", "or"]);
const pronouns = new Set("he she they it his her their its".split(" "));
