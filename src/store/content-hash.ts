import { createHash } from "node:crypto";
import type { Article } from "../domain/article.ts";

/** SHA-256 (hex) over all that annotation depends on: the text, and what of it is not the story. */
export function contentHash(article: Pick<Article, "text" | "headline" | "furniture">): string {
  const outside = JSON.stringify([article.headline, article.furniture]);
  return createHash("sha256").update(outside).update("\n").update(article.text).digest("hex");
}
