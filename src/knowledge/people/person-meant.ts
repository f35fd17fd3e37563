import type { Statement } from "../attribution/statement.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import type { Person } from "./person.ts";

/** Where a document names people. */
export interface People {
  readonly at: readonly (Person | undefined)[];
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
}

export const indexPeople = (document: TaggedDocument, people: readonly Person[]): People => ({
  at: personOfTokens(document, people),
  byRole: peopleByRoleNoun(people),
});

/** The person named by a source, by “who” behind a name, or by “the aide” behind “Kremlin aide Yury Ushakov”. */
export function personMeant(document: TaggedDocument, statement: Statement, people: People): Person | null {
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

// “the secretary” is no press secretary, “the president” no vice president
const otherOffices = ["press", "vice", "deputy", "assistant"];

/** Of those who bear the role, the one named last: “the minister”. A name in the role must fit: “the Ohio governor”. */
function byRole(document: TaggedDocument, chunk: NounChunk, people: People): Person | null {
  if (!/^(?:the|this)$/.test(document.lower[chunk.from] ?? "")) return null;
  const words = document.lower.slice(chunk.from, chunk.head);
  const names = words.filter((_, at) => document.tag[chunk.from + at] === "PROPN");
  let best: Person | null = null;
  let nearest = -1;
  for (const person of (people.byRole.get(document.lower[chunk.head] as string) ?? []).slice(0, 20)) {
    if (!names.every((name) => person.roleWords.has(name))) continue;
    if (otherOffices.some((word) => person.roleWords.has(word) && !words.includes(word))) continue;
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

function personOfTokens(document: TaggedDocument, people: readonly Person[]): readonly (Person | undefined)[] {
  const at = new Array<Person | undefined>(document.length);
  for (const person of people) for (const { from, to } of person.mentions) at.fill(person, from, to);
  return at;
}

function peopleByRoleNoun(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const byWord = new Map<string, Person[]>();
  for (const person of people) {
    for (const word of person.roleNouns) {
      const namesakes = byWord.get(word);
      if (namesakes) namesakes.push(person);
      else byWord.set(word, [person]);
    }
  }
  return byWord;
}
