import { timeWords } from "../tagging/noun-chunks.ts";
import type { NounChunk, TaggedDocument } from "../tagging/tagged-document.ts";
import { printedTokens } from "./bodies.ts";
import type { NameMention } from "./name-mentions.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/**
 * The role as printed beside a name: before it (“Kremlin aide Yury Ushakov”, “The judge, Anna Lynch, …”) or behind
 * (“Anna Lynch, the mayor,”).
 */
export function roleBeside(document: TaggedDocument, mention: NameMention, lexicon: PeopleLexicon): string | null {
  return (
    roleBefore(document, mention, lexicon) ??
    roleBehind(document, mention, lexicon) ??
    roleNamed(document, mention, lexicon)
  );
}

// “his rival Joe Hill” tells what he is to another
const relations = new Set(
  "rival wife husband brother sister father mother son daughter mate friend colleague counterpart opponent predecessor successor supporter lover partner".split(
    " ",
  ),
);

const courtesies = new Set(["mr", "mrs", "ms", "miss", "sir", "dame", "dr"]);

function roleBefore(document: TaggedDocument, mention: NameMention, lexicon: PeopleLexicon): string | null {
  const chunk = document.chunks[mention.chunk];
  if (!chunk || chunk.from >= mention.from) return null;
  let from = chunk.from;
  while (from < mention.from && (/^(?:DET|PRON|PUNCT)$/.test(document.tag[from] ?? "") || isTime(document, from)))
    from++;
  const last = (document.lower[mention.from - 1] ?? "").replace(/\.$/, "");
  if (from >= mention.from || !isRoleNoun(last, lexicon) || courtesies.has(last)) return null;
  return printedTokens(document, from, mention.from);
}

const isRoleNoun = (word: string, { titles, roleNouns, genderedWords, bodyNouns }: PeopleLexicon) =>
  !relations.has(word) &&
  (titles.has(word) ||
    roleNouns.has(word) ||
    genderedWords.has(word) ||
    // “banker”, “senator”, “economist”, “physician”, “trustee”
    (/(?:[^t]er|or|ist|man|woman|ian|ant|ee)$/.test(word) && !bodyNouns.has(word)));

/** At most so many words are a role; more are a story of their own. */
const longestRole = 10;

function roleBehind(document: TaggedDocument, mention: NameMention, lexicon: PeopleLexicon): string | null {
  const { lower, sentence, tag, chunkOf, chunks } = document;
  if (mention.length < 2 || lower[mention.to] !== ",") return null;
  const chunk = chunks[chunkOf[mention.to + 1] ?? -1];
  if (!chunk || chunk.from !== mention.to + 1 || chunk.kind !== "nominal") return null;
  const noun = lower[chunk.head] as string;
  const from = tag[chunk.from] === "DET" ? chunk.from + 1 : chunk.from;
  // “Anna Lynch, the mayor, said”; not “Anna Lynch, two lawyers and …”
  if (tag[chunk.head] !== "NOUN" || from > chunk.head || !isRoleNoun(noun, lexicon)) return null;
  for (let token = chunk.to; token < chunk.from + longestRole && sentence[token] === sentence[mention.from]; token++) {
    if (lower[token] === "," || lower[token] === ".") return printedTokens(document, from, token);
    if (
      tag[token] === "VERB" ||
      tag[token] === "AUX" ||
      lower[token] === "who" ||
      (document.region[token] as number) >= 0
    )
      return null;
  }
  return null;
}

/** “*The judge*, Anna Lynch, said”, “her *aide*, Tom Marsh.”; not “the judge, Anna Lynch and a clerk”. */
function roleNamed(document: TaggedDocument, mention: NameMention, lexicon: PeopleLexicon): string | null {
  const { lower, lemma, tag, chunkOf, chunks, isWord } = document;
  const chunk = chunks[chunkOf[mention.from - 2] ?? -1];
  if (mention.length < 2 || lower[mention.from - 1] !== "," || chunk?.to !== mention.from - 1) return null;
  const noun = lower[chunk.head] as string;
  const isRole = chunk.kind === "nominal" && lemma[chunk.head] === noun && isRoleNoun(noun, lexicon);
  const isOne =
    tag[chunk.from] === "DET" ? /^(?:the|an?)$/.test(lower[chunk.from] as string) : isOwned(document, chunk);
  if (!isRole || !isOne || isWord[mention.to]) return null;
  // “the judge, Anna Lynch, Tom Marsh and a clerk”
  const behind = lower[mention.to] === "," ? mention.to + 1 : -1;
  if (tag[behind] === "CCONJ" || chunks[chunkOf[behind] ?? -1]?.kind === "name") return null;
  const from = /^(?:DET|PRON)$/.test(tag[chunk.from] ?? "") ? chunk.from + 1 : chunk.from;
  return printedTokens(document, from, chunk.to);
}

/** “her aide”, “Hill's aide” */
const isOwned = ({ lower }: TaggedDocument, { from, head }: NounChunk): boolean =>
  /^(?:his|her|their|its|my|our)$/.test(lower[from] as string) ||
  lower.slice(from, head).some((word) => /^'s?$/.test(word));

const isTime = (document: TaggedDocument, token: number) => timeWords.has(document.lower[token] as string);
