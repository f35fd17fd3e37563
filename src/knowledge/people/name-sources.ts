import type { Speaker } from "../../domain/quotation.ts";
import type { Statement } from "../attribution/statement.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import { type BodyResolver, bodyName, createBodyResolver, printedTokens } from "./bodies.ts";
import { findPeople } from "./find-people.ts";
import type { Gender, PeopleLexicon } from "./people-lexicon.ts";
import type { Person } from "./person.ts";
import { createPronounResolver } from "./pronouns.ts";

/** Who stands behind a statement's source. */
export interface NamedSource {
  /** Null where the text names nobody. */
  readonly speaker: Speaker | null;
  /** The speaker, or else the words for one whom the text leaves unnamed: “a senior official”. */
  readonly reporter: Speaker | null;
  /** “audio” in “according to audio”. */
  readonly document: string | null;
  /** Whether the source is “I” or “we”, words of whoever is quoted around it. */
  readonly firstPerson: boolean;
}

/** Names the source of each statement, in the order of the statements. */
export function nameSources(
  document: TaggedDocument,
  statements: readonly Statement[],
  lexicon: PeopleLexicon,
): readonly NamedSource[] {
  const found = findPeople(document, lexicon);
  const people: People = { at: personOfTokens(document, found), byRole: peopleByRoleWord(found) };
  const pronouns = createPronounResolver(document, found);
  const bodies = createBodyResolver(document, lexicon, (token) => people.at[token] !== undefined);
  const named: NamedSource[] = statements.map(() => nobody);
  const order = statements.map((_, index) => index).filter((index) => (statements[index]?.sourceHead ?? -1) >= 0);
  order.sort((a, b) => headOf(statements, a) - headOf(statements, b));
  for (const index of order) {
    const head = headOf(statements, index);
    const pronounOf = thirdPerson(document, head);
    const statement = statements[index] as Statement;
    const person = pronounOf ? pronouns.resolve(head, pronounOf) : personMeant(document, statement, people);
    if (person) {
      pronouns.spoke(person, head, pronounOf);
      named[index] = known({ name: person.name, role: person.role });
    } else if (!pronounOf) named[index] = nameBody(document, statement, lexicon, bodies);
  }
  return named;
}

const nobody: NamedSource = { speaker: null, reporter: null, document: null, firstPerson: false };

const known = (speaker: Speaker): NamedSource => ({ ...nobody, speaker, reporter: speaker });

const headOf = (statements: readonly Statement[], index: number) => statements[index]?.sourceHead ?? -1;

function thirdPerson(document: TaggedDocument, head: number): Gender | null {
  const word = document.lower[head];
  if (word === "he" || word === "his" || word === "him" || word === "himself") return "male";
  return word === "she" || word === "her" || word === "herself" ? "female" : null;
}

/** Where a document names people. */
interface People {
  readonly at: readonly (Person | undefined)[];
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
}

/** The person named by a source, by “who” behind a name, or by “the aide” behind “Kremlin aide Yury Ushakov”. */
function personMeant(document: TaggedDocument, statement: Statement, people: People): Person | null {
  const head = statement.sourceHead;
  // “Charles Hill of Ohio”, “Joseph Hill Jr.”, “Hill’s”
  let token = head;
  while (token > head - 5 && !people.at[token] && isTailOfName(document, token)) token--;
  const here = people.at[token];
  if (here) return here;
  if (document.lower[head] === "who") return people.at[head - 1] ?? people.at[head - 2] ?? null;
  const chunk = document.chunks[document.chunkOf[head] ?? -1];
  if (chunk?.kind !== "nominal" || chunk.head !== head) return null;
  return inApposition(statement, chunk, document, people) ?? byRole(document, chunk, people);
}

const isTailOfName = (document: TaggedDocument, token: number) =>
  document.tag[token] === "PROPN" || /^(?:of|'s|')$/.test(document.lower[token] ?? "");

/** “the campaign’s chairman, Anna Lynch, said”; not “a lawyer for Lynch” or “a lawyer, no Lynch supporter,” */
function inApposition(statement: Statement, chunk: NounChunk, document: TaggedDocument, people: People): Person | null {
  const token = /^[,"]$/.test(document.lower[chunk.to] ?? "") ? chunk.to + 1 : chunk.to;
  if (token >= (statement.source?.to ?? 0)) return null;
  const next = document.chunks[document.chunkOf[token] ?? -1];
  return next?.kind === "name" && next.from === token ? (people.at[next.head] ?? null) : null;
}

/** Of those who bear the role, the one named last: “the minister”. A name in the role must fit: “the Ohio governor”. */
function byRole(document: TaggedDocument, chunk: NounChunk, people: People): Person | null {
  if (!/^(?:the|this)$/.test(document.lower[chunk.from] ?? "")) return null;
  const names = document.lower
    .slice(chunk.from, chunk.head)
    .filter((_, at) => document.tag[chunk.from + at] === "PROPN");
  let best: Person | null = null;
  let nearest = -1;
  for (const person of (people.byRole.get(document.lower[chunk.head] as string) ?? []).slice(0, 20)) {
    if (!names.every((name) => person.roleWords.has(name))) continue;
    const last = lastBefore(person, chunk.from);
    if (last > nearest) [best, nearest] = [person, last];
  }
  return best;
}

function lastBefore(person: Person, token: number): number {
  let [low, high] = [0, person.mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((person.mentions[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return person.mentions[low - 1]?.from ?? -1;
}

function nameBody(
  document: TaggedDocument,
  statement: Statement,
  lexicon: PeopleLexicon,
  bodies: BodyResolver,
): NamedSource {
  const head = statement.sourceHead;
  const word = document.lower[head] as string;
  if (/^(?:i|we|me|us|my|our)$/.test(word) && document.word[head] !== "US") return { ...nobody, firstPerson: true };
  const chunk = clip(document.chunks[document.chunkOf[head] ?? -1], statement);
  if (!chunk) return nobody;
  if (chunk.kind === "pronoun" || chunk.kind === "relative") {
    const name = word === "it" ? bodies.resolveIt(head) : null;
    return name === null ? nobody : known({ name, role: null });
  }
  const printed = printedTokens(document, articleEnd(document, chunk), chunk.to);
  if (chunk.kind === "nominal" && lexicon.documents.has(word)) {
    const owner = ownerOf(document, chunk, lexicon);
    return { ...nobody, speaker: owner, reporter: owner, document: printed };
  }
  const name = bodyName(document, chunk, lexicon) ?? bodies.resolveNoun(word, chunk.from);
  if (name !== null) return known({ name, role: null });
  return { ...nobody, reporter: { name: printed, role: null } };
}

/** The part of a noun chunk that is the source: “The Ledger” of the headline “The Ledger Reports Gains”. */
function clip(chunk: NounChunk | undefined, { source, sourceHead }: Statement): NounChunk | null {
  if (!chunk) return null;
  const to = Math.max(sourceHead + 1, Math.min(chunk.to, source?.to ?? chunk.to));
  return { ...chunk, to, head: Math.min(chunk.head, to - 1) };
}

/** “the school” of “the school’s post”, “FBI” of “an FBI summary”, “White House” of “reports from the White House”. */
function ownerOf(document: TaggedDocument, chunk: NounChunk, lexicon: PeopleLexicon): Speaker | null {
  const { tag, lower } = document;
  let to = chunk.head;
  while (to > chunk.from && tag[to - 1] !== "PROPN") to--;
  if (to > chunk.from) {
    let from = to - 1;
    while (from > chunk.from && tag[from - 1] === "PROPN") from--;
    return { name: printedTokens(document, from, to), role: null };
  }
  const behind = document.chunks[document.chunkOf[chunk.to + 1] ?? -1];
  const linked = lower[chunk.to] === "from" || lower[chunk.to] === "by" || lower[chunk.to] === "of";
  if (!linked || behind?.kind !== "name" || behind.from !== chunk.to + 1) return null;
  const name = bodyName(document, behind, lexicon);
  return name === null ? null : { name, role: null };
}

function articleEnd(document: TaggedDocument, chunk: NounChunk): number {
  let from = chunk.from;
  while (from < chunk.head && document.tag[from] === "DET") from++;
  return from;
}

function personOfTokens(document: TaggedDocument, people: readonly Person[]): readonly (Person | undefined)[] {
  const at = new Array<Person | undefined>(document.length);
  for (const person of people) for (const { from, to } of person.mentions) at.fill(person, from, to);
  return at;
}

function peopleByRoleWord(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byWord = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of person.roleWords) {
      const namesakes = byWord.get(word);
      if (namesakes) namesakes.push(person);
      else byWord.set(word, [person]);
    }
  }
  return byWord;
}
