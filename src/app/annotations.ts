import type { Article } from "../domain/article.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { contentHash } from "../store/content-hash.ts";
import type { AnnotationStore } from "../store/store.ts";

/** The quotations of an article: those kept for the same content and annotator, or else found anew and kept. */
export async function annotationsOf(
  article: Article,
  knowledge: Knowledge,
  store: AnnotationStore,
): Promise<readonly Quotation[]> {
  const kept = await store.get(contentHash(article), knowledge.annotatorVersion);
  return keptOrFound(kept, article, knowledge, store);
}

/** The same where it is known already what is kept (JSON), if anything is. */
export async function keptOrFound(
  kept: string | null,
  article: Article,
  knowledge: Knowledge,
  store: AnnotationStore,
): Promise<readonly Quotation[]> {
  if (kept !== null) return JSON.parse(kept) as readonly Quotation[];
  const hash = contentHash(article);
  const quotations = knowledge.annotate(article);
  // Derived results can be made again, so a full disk mustn't stand between a reader and an answer.
  await store.put(hash, knowledge.annotatorVersion, JSON.stringify(quotations)).catch(() => undefined);
  return quotations;
}
