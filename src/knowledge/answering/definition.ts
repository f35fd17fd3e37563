import type { Span } from "../../domain/span.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";

/** Where a story says who somebody is. */
export interface Definition {
  readonly sentence: IndexedSentence;
  /** The role with the name, or the name with what follows it. */
  readonly span: Span;
}

const roles = new Set(
  (
    "president minister secretary aide general senator governor mayor chief chairman chairwoman chair director spokesman " +
    "spokeswoman spokesperson leader king queen prince princess pope ambassador envoy adviser advisor official officer " +
    "commander captain colonel admiral judge justice lawyer attorney prosecutor professor doctor scientist researcher analyst " +
    "author writer actor actress singer director producer player coach manager founder owner executive ceo head deputy " +
    "representative congressman congresswoman candidate activist journalist reporter editor chancellor premier economist " +
    "historian physicist inventor engineer philosopher bishop archbishop priest theologian emperor khan member nominee " +
    "strategist negotiator diplomat dissident resident owner vice"
  ).split(" "),
);

/**
 * The first sentence that says who the named person is: “Kremlin aide Yury Ushakov”, “Rutte, the NATO chief, …”,
 * “Luther was a professor”. Null where they are only mentioned.
 */
export function findDefinition({ index, terms }: Evidence, text: string): Definition | null {
  const keys = new Set(terms.map(({ key }) => key));
  if (keys.size === 0) return null;
  for (const sentence of index.sentences) {
    for (const place of sentence.places.get([...keys].at(-1) ?? "") ?? []) {
      const span = roleBefore(sentence, place, text) ?? roleBehind(sentence, place, text);
      if (span) return { sentence, span };
    }
  }
  return null;
}

const widest = 8;

// “Ukrainian President Volodymyr Zelensky”, “Kremlin aide Yury Ushakov”: capitals and roles up to the name
function roleBefore({ terms }: IndexedSentence, place: number, text: string): Span | null {
  const name = terms[place];
  if (!name) return null;
  let first = place;
  let found = false;
  for (let at = place - 1; at >= 0 && at >= place - widest; at--) {
    const term = terms[at];
    const next = terms[at + 1];
    if (!term || !next || text.slice(term.span.end, next.span.start).trim() !== "") break;
    const role = roles.has(term.word);
    if (!role && (!term.capital || term.stop)) break;
    found ||= role;
    first = at;
  }
  const start = terms[first]?.span.start;
  return found && start !== undefined ? { start, end: name.span.end } : null;
}

// “Ushakov, an aide to Putin,”, “Tesla was an inventor”
function roleBehind({ terms, span }: IndexedSentence, place: number, text: string): Span | null {
  const name = terms[place];
  if (!name) return null;
  const rest = text.slice(name.span.end, span.end);
  const match =
    /^(?:['’]s)?(?:, (?:an?|the|who|\p{L}+ of)|,? (?:is|was|are|were) (?:an?|the|one))\s[^,.;]{3,120}/u.exec(rest);
  return match ? { start: name.span.start, end: name.span.end + match[0].length } : null;
}
