import { isNegator } from "../question/negator.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import type { Synonyms } from "../retrieval/synonyms.ts";
import type { Term } from "../retrieval/terms.ts";

/**
 * Whether a sentence says that what is asked about isn't so: “The fire was not started by Ek” to “Who started the
 * fire?”, “Ek denied starting it”. “It not only started …” and “not until May” deny nothing.
 */
export function deniesAsked(
  { terms, index, question }: Evidence,
  sentence: IndexedSentence,
  synonyms: Synonyms,
): boolean {
  const predicates = terms.filter(({ name, number, key }) => !name && !number && !index.names.has(key));
  const isAsked = (term: Term | null) =>
    term !== null && predicates.some(({ key }) => key === term.stem || synonyms.of(key).has(term.stem));
  return (
    sentence.terms.some((term, at) => isNegator(term) && term.word !== "without" && isAsked(negated(sentence, at))) ||
    (!question.stems.has("deni") && isDenied(sentence, isAsked))
  );
}

/** Whether a sentence negates anything; of what somebody said, the very verb that a negated question has. */
export function negatesLikewise({ question }: Evidence, { terms }: IndexedSentence): boolean {
  if (question.type !== "statement") return terms.some((term) => isNegator(term) || refusing.has(term.stem));
  const asked = new Set(question.words.filter(({ stop }) => !stop).map(({ stem }) => stem));
  return terms.some(
    (term, at) => (isNegator(term) || refusing.has(term.stem)) && asked.has(negated({ terms }, at)?.stem ?? ""),
  );
}

const refusing = new Set("declin refus fail deni reject lack no".split(" "));

const furthest = 5;

/** The word that a negator negates: the first with a meaning, past adverbs and verbs that only lead to one. */
function negated({ terms }: Pick<IndexedSentence, "terms">, negator: number): Term | null {
  if (limiting.has(terms[negator + 1]?.word ?? "")) return null;
  let led = false;
  for (let at = negator + 1; at <= negator + furthest; at++) {
    const term = terms[at];
    if (!term || (!led && nominal.has(term.word))) return null;
    if (leading.has(term.word)) led = true;
    else if (!term.stop && !term.word.endsWith("ly")) return isLimited(terms, at) ? null : term;
  }
  return null;
}

// “did not sink until 1931”
const isLimited = (terms: readonly Term[], verb: number): boolean =>
  terms.slice(verb + 1, verb + furthest).some(({ word }) => word === "until" || word === "till");

// “denied that his group had sent letters”
function isDenied({ terms }: IndexedSentence, isAsked: (term: Term) => boolean): boolean {
  const denial = terms.findIndex(({ stem }) => stem === "deni");
  return (
    denial >= 0 && terms.slice(denial + 1, denial + 1 + furthestDenied).some((term) => !term.stop && isAsked(term))
  );
}

const furthestDenied = 7;
/** “not only”, “not until May” */
const limiting = new Set("only just merely simply until till least even always all".split(" "));
/** “not the museum” negates no verb. */
const nominal = new Set("the a an in on at of by for from with to as his her its their this that because".split(" "));
const leading = new Set(
  "expected going able allowed planning due made make taken take given give done want wanted".split(" "),
);
