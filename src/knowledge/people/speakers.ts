import Fuse from "fuse.js";
import type { SpeakerEntry } from "../../domain/speaker-entry.ts";
import { fold } from "../../text/fold.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";

/** Everybody who is quoted in the articles, most quoted first, then by name. Different names are never made one. */
export function speakersOf(articles: readonly Pick<AnnotatedArticle, "quotations">[]): readonly SpeakerEntry[] {
  const entries = new Map<string, SpeakerEntry>();
  for (const { quotations } of articles) {
    for (const { attribution } of quotations) {
      if (!attribution.speaker) continue;
      const { name, role } = attribution.speaker;
      const known = entries.get(fold(name));
      entries.set(fold(name), {
        name: known?.name ?? name,
        role: known?.role ?? role,
        quotations: (known?.quotations ?? 0) + 1,
      });
    }
  }
  return [...entries.values()].sort((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1));
}

/**
 * Speakers whose name resembles what was typed, best first: every word of it, titles aside, must resemble a word of the
 * name, so that “Zelenskyy” finds Zelensky but “Mark Carney” not Mark Rutte. Where no name does, a role that holds all
 * the words: “the Kremlin aide”.
 */
export function findSpeakers(typed: string, speakers: readonly SpeakerEntry[], limit: number): readonly SpeakerEntry[] {
  const words = wordsOf(typed).filter((word) => !articles.has(word));
  const nameWords = words.filter((word) => !titles.has(word));
  const byName = nameWords.length > 0 ? rankByName(nameWords, speakers) : [];
  const named = byName.some(({ name }) => holdsAny(wordsOf(name), nameWords));
  // “the aide” is near “Ukraine” to a searcher of names: a role as printed goes before a name that is only near
  const byRole = named ? [] : withRole(words, speakers);
  const found = byRole.length > 0 ? byRole : byName;
  return found.slice(0, limit);
}

const holdsAny = (own: readonly string[], words: readonly string[]): boolean =>
  words.some((word) => own.includes(word));

/** More words than any name has, so that long input costs no more. */
const mostWords = 8;

const wordsOf = (text: string): readonly string[] =>
  (fold(text.slice(0, 200)).match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(/'s?$/, ""))
    .slice(0, mostWords);

function rankByName(words: readonly string[], speakers: readonly SpeakerEntry[]): readonly SpeakerEntry[] {
  const fuse = new Fuse(
    speakers.map((speaker) => ({ speaker, name: wordsOf(speaker.name).join(" ") })),
    {
      keys: ["name"],
      useTokenSearch: true,
      tokenMatch: "all",
      tokenize: (text: string) => text.split(" "),
      threshold: 0.3,
      ignoreDiacritics: true,
      includeScore: true,
    },
  );
  const ranked = fuse.search(words.join(" ")).map(({ item, score }) => {
    const own = item.name.split(" ");
    // one that stands in the name as typed comes before one that is near
    const exact = words.filter((word) => own.includes(word)).length;
    return { speaker: item.speaker, exact, score: Math.round(10 * (score ?? 1)) };
  });
  ranked.sort((a, b) => b.exact - a.exact || a.score - b.score || b.speaker.quotations - a.speaker.quotations);
  return ranked.map(({ speaker }) => speaker);
}

function withRole(words: readonly string[], speakers: readonly SpeakerEntry[]): readonly SpeakerEntry[] {
  if (words.length === 0) return [];
  return speakers.filter(({ role }) => {
    const own = wordsOf(role ?? "");
    return words.every((word) => own.includes(word));
  });
}

const articles = new Set(["the", "a", "an"]);

const titles = new Set(
  [
    "mr mrs ms miss dr sir dame lord lady prof professor rev reverend president vice premier prime minister chancellor",
    "king queen prince princess pope sen senator rep representative congressman congresswoman gov governor mayor",
    "gen general sec lt col colonel capt captain sgt admiral secretary director chairman chairwoman speaker leader",
    "spokesman spokeswoman spokesperson ambassador judge justice former ex",
  ].flatMap((line) => line.split(" ")),
);
