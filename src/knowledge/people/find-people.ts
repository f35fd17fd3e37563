import type { TaggedDocument } from "../tagging/tagged-document.ts";
import { tellGenders } from "./gender.ts";
import { findNameMentions, type NameMention } from "./name-mentions.ts";
import { createNamesakes } from "./namesakes.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import type { Person, PersonMention } from "./person.ts";
import type { PersonDraft } from "./person-draft.ts";
import { roleBeside } from "./role.ts";

/** The people whom a document names: full names first, then surnames, titles and given names joined to them. */
export function findPeople(document: TaggedDocument, lexicon: PeopleLexicon): readonly Person[] {
  const names = findNameMentions(document, lexicon);
  const drafts = openDrafts(document, lexicon, names);
  joinShortNames(document, lexicon, names, drafts);
  const genders = tellGenders(document, drafts);
  return drafts.map((draft, index) => {
    const roles = draft.mentions
      .map((mention) => roleBeside(document, mention, lexicon))
      .filter((role) => role !== null);
    return {
      name: draft.name,
      first: draft.first,
      last: draft.last,
      gender: genders[index] ?? null,
      role: roles[0] ?? null,
      roleNouns: new Set(roles.map(nounOfRole)),
      roleWords: new Set(roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u))),
      ambiguous: draft.ambiguous,
      unnamed: false,
      mentions: draft.mentions.map((mention) => describe(document, mention)),
    };
  });
}

// “director of the agency”
const nounOfRole = (role: string): string =>
  role
    .toLowerCase()
    .split(/ (?:of|for|at|in|on|to|with) /)[0]
    ?.match(/[\p{L}-]+(?=\.?$)/u)?.[0] ?? "";

const isAllCapitals = (name: string): boolean => name === name.toUpperCase();

const speaks = new Set("say tell add note write argue ask tweet call insist claim explain".split(" "));

/** Opens a draft for each full name: same surnames stay apart by given name and by “Jr.”. */
function openDrafts(document: TaggedDocument, lexicon: PeopleLexicon, names: readonly NameMention[]): PersonDraft[] {
  const alone = new Set(names.filter(({ length }) => length === 1).map(({ last }) => last));
  const drafts = new Map<string, PersonDraft>();
  for (const name of names) {
    if (name.length < 2 || name.length > 5) continue;
    const given = lexicon.givenNames.get(name.first);
    // “Trump-Pence”, but “Ban Ki-moon”
    const hyphened = document.word
      .slice(name.from, name.to)
      .some((word, at, all) => word === "-" && /^\p{Lu}/u.test(all[at + 1] ?? ""));
    const isPerson =
      given !== undefined || name.titled || (!hyphened && looksLikePerson(document, lexicon, name, alone));
    if (!isPerson) continue;
    const key = `${name.first} ${name.last} ${name.suffix}`;
    let draft = drafts.get(key);
    if (!draft) {
      const gender = name.gender ?? (given === "male" || given === "female" ? given : null);
      draft = {
        name: printed(document, name),
        first: name.first,
        last: name.last,
        suffix: name.suffix,
        gender,
        ambiguous: false,
        mentions: [],
      };
      drafts.set(key, draft);
    }
    // “ANNA LYNCH” of a headline or a label
    if (isAllCapitals(draft.name)) draft.name = printed(document, name);
    draft.gender ??= name.gender;
    draft.mentions.push(name);
  }
  return [...drafts.values()];
}

/** Two or three capitalised words that no list knows: “Ruslan Stefanchuk said”, “Oyelowo Adebayo, a doctor”. */
function looksLikePerson(
  document: TaggedDocument,
  lexicon: PeopleLexicon,
  name: NameMention,
  alone: ReadonlySet<string>,
): boolean {
  const { lemma, lower, word } = document;
  // a headline's capitals tell nothing
  if (document.paragraph[name.from] === 0) return false;
  const hyphened = lower[name.to - 2] === "-";
  if (name.length > (hyphened ? 4 : 3) || lexicon.bodies.has(name.first) || notGiven.has(name.first)) return false;
  // “Obama Speech Draws Crowds”
  if (alone.has(name.first) && !alone.has(name.last)) return false;
  const surname = word[hyphened ? name.to - 3 : name.to - 1] as string;
  if (!/^\p{Lu}\p{Ll}/u.test(word[name.from] as string) || !/^\p{Lu}\p{Ll}/u.test(surname)) return false;
  if (alone.has(name.last) || speaks.has(lemma[name.to] ?? "") || lemma[name.from - 1] === "say") return true;
  return (
    lower[name.to] === "," &&
    /^(?:a|an|the|who|president|director|chairman|professor|head|executive)$/.test(lower[name.to + 1] ?? "")
  );
}

const notGiven = new Set("los san las st fort white the good middle super sri saudi national islamic".split(" "));

/** Joins “Lynch”, “Mr. Lynch” and “Loretta” to whom they name, or opens a draft for a surname that speaks or has a title. */
function joinShortNames(
  document: TaggedDocument,
  lexicon: PeopleLexicon,
  names: readonly NameMention[],
  drafts: PersonDraft[],
): void {
  const byFirst = groupBy(
    drafts.filter(({ first }) => first !== ""),
    ({ first }) => first,
  );
  const owners = new Map(drafts.flatMap((draft) => draft.mentions.map((mention) => [mention, draft] as const)));
  const namesakes = createNamesakes(drafts);
  const several = new Map<string, PersonDraft>();
  const take = (name: NameMention, draft: PersonDraft) => {
    if (!owners.has(name)) draft.mentions.push(name);
    namesakes.named(name, draft);
  };
  for (const name of names) {
    const owner = owners.get(name);
    if (owner) {
      take(name, owner);
      continue;
    }
    if (name.length > 2 && !name.titled) continue;
    if (name.length === 2 && !name.titled && lexicon.givenNames.has(name.first)) continue;
    const meant = namesakes.meant(name) ?? (name.length === 1 ? byFirst.get(name.last)?.[0] : undefined);
    if (meant === "several") {
      const draft = several.get(name.last) ?? openDraft(document, name, true);
      if (!several.has(name.last)) drafts.push(draft);
      several.set(name.last, draft);
      take(name, draft);
    } else if (meant) {
      meant.gender ??= name.gender;
      take(name, meant);
    } else if (
      name.titled ||
      name.gender !== null ||
      (name.length === 1 && speaks.has(document.lemma[name.to] ?? ""))
    ) {
      const draft = openDraft(document, name, false);
      drafts.push(draft);
      namesakes.add(draft);
      take(name, draft);
    }
  }
  for (const { mentions } of drafts) mentions.sort((a, b) => a.from - b.from);
}

/** Somebody of whom the text prints no given name. */
const openDraft = (document: TaggedDocument, name: NameMention, ambiguous: boolean): PersonDraft => ({
  name: printed(document, name),
  first: "",
  last: name.last,
  suffix: name.suffix,
  gender: ambiguous ? null : name.gender,
  ambiguous,
  mentions: [],
});

function describe(document: TaggedDocument, mention: NameMention): PersonMention {
  const { tag, lemma, lower, chunkOf, chunks, sentence, sentences } = document;
  const next = tag[mention.to];
  const opening = sentences[sentence[mention.from] as number]?.from ?? 0;
  let subject = 0;
  if (!mention.possessive && (next === "VERB" || next === "AUX" || next === "ADV")) subject = 1;
  else if (!mention.possessive && lower[mention.to] === "," && (chunkOf[mention.to + 1] ?? -1) >= 0) subject = 0.6;
  if (!mention.possessive && lemma[mention.from - 1] === "say") subject = 1;
  const opens = (chunks[mention.chunk]?.from ?? mention.from) <= opening + 1;
  return { from: mention.from, to: mention.to, subject, opens, possessive: mention.possessive };
}

function printed(document: TaggedDocument, name: NameMention): string {
  const end = name.suffix ? name.to : name.to - 1;
  return document.text.slice(document.start[name.from], document.end[end]).replace(/\s+/g, " ");
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
