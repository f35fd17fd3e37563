import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { AnnotationStore } from "../store/store.ts";

/** The quotations of an article: those kept for the same content and annotator, or else found anew and kept. */
export async function annotationsOf(
  article: Article,
  knowledge: Knowledge,
  store: AnnotationStore,
): Promise<readonly Quotation[]> {
  const hash = contentHash(article);
  const kept = await store.get(hash, knowledge.annotatorVersion);
  if (kept !== null) return JSON.parse(kept) as readonly Quotation[];
  const quotations = knowledge.annotate(article);
  await store.put(hash, knowledge.annotatorVersion, JSON.stringify(quotations));
  return quotations;
}

/** SHA-256 over all that annotation depends on: the text, and what of it is not the story. */
export function contentHash(article: Pick<Article, "text" | "headline" | "furniture">): string {
  const outside = JSON.stringify([article.headline, article.furniture]);
  return createHash("sha256").update(outside).update("\n").update(article.text).digest("hex");
}
