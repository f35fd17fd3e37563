import type { TaggedDocument } from "../../tagging/tagged-document.ts";

/**
 * Where “quoted” stands of “was quoted as *saying*”, “was quoted by the Ledger as *saying*”, asked at “saying”; -1 where
 * that is no such phrase.
 */
export function quotedAs({ lower, lemma, tag, chunks, chunkOf }: TaggedDocument, saying: number): number {
  if (lower[saying] !== "saying" || lower[saying - 1] !== "as") return -1;
  const agent = chunks[chunkOf[saying - 2] ?? -1];
  const quoted = agent && lower[agent.from - 1] === "by" ? agent.from - 2 : saying - 2;
  if (!/^(?:quote|cite)$/.test(lemma[quoted] ?? "")) return -1;
  let before = quoted - 1;
  while (tag[before] === "ADV") before--;
  return lemma[before] === "be" ? quoted : -1;
}
