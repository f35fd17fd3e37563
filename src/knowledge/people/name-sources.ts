import type { Speaker } from "../../domain/quotation.ts";
import type { Statement } from "../attribution/statement.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import { type BodyResolver, bodyName, createBodyResolver, printedTokens } from "./bodies.ts";
import { articleEnd, ownerOf, unnamedOwner } from "./document-owner.ts";
import { findPeople } from "./find-people.ts";
import { type JointSource, jointSource } from "./joint-source.ts";
import type { Gender, PeopleLexicon } from "./people-lexicon.ts";
import type { Person } from "./person.ts";
import { indexPeople, personMeant } from "./person-meant.ts";
import { createPronounResolver } from "./pronouns.ts";
import { findUnnamedPeople } from "./unnamed-people.ts";

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
  /** Whether the name is borne by several, and the text doesn't tell whom it means. */
  readonly doubtful: boolean;
}

/** Names the source of each statement, in the order of the statements. */
export function nameSources(
  document: TaggedDocument,
  statements: readonly Statement[],
  lexicon: PeopleLexicon,
): readonly NamedSource[] {
  const found = findPeople(document, lexicon);
  const people = indexPeople(document, found);
  const unnamed = findUnnamedPeople(document, lexicon, (token) => people.at[token] !== undefined);
  const pronouns = createPronounResolver(document, [...found, ...unnamed]);
  const bodies = createBodyResolver(document, lexicon, (token) => people.at[token] !== undefined);
  const named: NamedSource[] = statements.map(() => nobody);
  const order = statements.map((_, index) => index).filter((index) => (statements[index]?.sourceHead ?? -1) >= 0);
  order.sort((a, b) => headOf(statements, a) - headOf(statements, b));
  const nameOne = (statement: Statement): NamedSource => {
    const head = statement.sourceHead;
    const pronounOf = thirdPerson(document, head);
    const meant = pronounOf ? pronouns.resolve(head, pronounOf) : personMeant(document, statement, people);
    const person = meant?.ambiguous && pronounOf ? (onlyOf(found, meant.last, pronounOf) ?? meant) : meant;
    if (!person) return pronounOf ? nobody : nameBody(document, statement, lexicon, bodies);
    pronouns.spoke(person, head, pronounOf);
    return asSource(person);
  };
  for (const index of order) {
    const statement = statements[index] as Statement;
    const joint = statement.source && jointSource(document, statement.source);
    named[index] = (joint && nameTogether(document, statement, joint, nameOne)) ?? nameOne(statement);
  }
  return named;
}

/** “Anna Weiss and the harbour board”: several who say one thing, each by the fullest name; null where none has one. */
function nameTogether(
  document: TaggedDocument,
  statement: Statement,
  { parts, conjunction }: JointSource,
  nameOne: (statement: Statement) => NamedSource,
): NamedSource | null {
  const sources = parts.map((part) => nameOne({ ...statement, source: part, sourceHead: part.head }));
  if (sources.every(({ speaker }) => speaker === null)) return null;
  const names = sources.map(({ speaker }, at) => speaker?.name ?? printedPart(document, parts[at] as NounChunk));
  const [last] = names.splice(-1);
  return {
    ...known({ name: `${names.join(", ")} ${conjunction} ${last}`, role: null }),
    doubtful: sources.some(({ doubtful }) => doubtful),
  };
}

const printedPart = (document: TaggedDocument, part: NounChunk): string =>
  printedTokens(document, articleEnd(document, part), part.to);

const nobody: NamedSource = { speaker: null, reporter: null, document: null, firstPerson: false, doubtful: false };

function asSource({ name, role, unnamed, ambiguous }: Person): NamedSource {
  if (unnamed) return { ...nobody, reporter: { name, role } };
  return { ...known({ name, role }), doubtful: ambiguous };
}

const known = (speaker: Speaker): NamedSource => ({ ...nobody, speaker, reporter: speaker });

/** “Ito … he”, where of those called Ito one alone is a man. */
function onlyOf(people: readonly Person[], last: string, gender: Gender): Person | null {
  const [one, more] = people.filter((person) => !person.ambiguous && person.last === last && person.gender === gender);
  return one && !more ? one : null;
}

const headOf = (statements: readonly Statement[], index: number) => statements[index]?.sourceHead ?? -1;

function thirdPerson(document: TaggedDocument, head: number): Gender | null {
  const word = document.lower[head];
  if (word === "he" || word === "his" || word === "him" || word === "himself") return "male";
  return word === "she" || word === "her" || word === "herself" ? "female" : null;
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
  const bare: NounChunk = { from: head, to: head + 1, head, kind: "nominal" };
  const chunk = clip(document, document.chunks[document.chunkOf[head] ?? -1] ?? bare, statement);
  if (chunk.kind === "pronoun" || chunk.kind === "relative") {
    const name = word === "it" ? bodies.resolveIt(head) : null;
    return name === null ? nobody : known({ name, role: null });
  }
  const printed = printedTokens(document, articleEnd(document, chunk), chunk.to);
  const isDocument = lexicon.documents.has(word);
  if (chunk.kind === "nominal" && (isDocument || lexicon.accounts.has(word))) {
    const speaker = ownerOf(document, chunk, lexicon);
    const owner = unnamedOwner(document, chunk, lexicon);
    const unnamed = owner ?? (isDocument ? null : { name: printed, role: null });
    return { ...nobody, speaker, reporter: speaker ?? unnamed, document: isDocument ? printed : null };
  }
  const name =
    fullBodyName(document, leadingBody(document, chunk, statement, lexicon), lexicon, bodies) ??
    bodies.resolveNoun(word, chunk.from);
  if (name !== null) return known({ name, role: null });
  return { ...nobody, reporter: { name: printed, role: null } };
}

/** The part of a noun chunk that is the source: “The Ledger” of the headline “The Ledger Reports Gains”. */
function clip(document: TaggedDocument, chunk: NounChunk, { source, sourceHead }: Statement): NounChunk {
  let to = Math.max(sourceHead + 1, Math.min(chunk.to, source?.to ?? chunk.to));
  while (to > chunk.from + 1 && /^'s?$/.test(document.lower[to - 1] as string)) to--;
  return { ...chunk, to, head: Math.min(chunk.head, to - 1) };
}

/** “the Commission” where the head of “the Commission on Public Parks” was taken to be “Parks”. */
function leadingBody(
  document: TaggedDocument,
  chunk: NounChunk,
  { source }: Statement,
  { bodies }: PeopleLexicon,
): NounChunk {
  const before = document.chunks[document.chunkOf[chunk.from - 2] ?? -1];
  const linked = /^(?:of|on|for)$/.test(document.lower[chunk.from - 1] ?? "");
  const leads = linked && before?.kind === "name" && source !== null && before.from >= source.from;
  return leads && bodies.has(document.lower[before.head] as string) ? before : chunk;
}

/** “The Ledger” after “the Harbour Ledger” */
function fullBodyName(document: TaggedDocument, chunk: NounChunk, lexicon: PeopleLexicon, bodies: BodyResolver) {
  const name = bodyName(document, chunk, lexicon);
  const word = name?.toLowerCase() ?? "";
  const isShort = lexicon.outlets.has(word) || lexicon.bodyNouns.has(word);
  return isShort ? (bodies.resolveNoun(word, chunk.from) ?? name) : name;
}
