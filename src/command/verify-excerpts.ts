import type { ReadSlice } from "../domain/citation.ts";
import type { ExcerptBlock, Reply } from "../reply/reply.ts";

/**
 * Holds every excerpt of a reply against the stored text, just before it is shown.
 * @throws Error where one isn't the stored text's slice, or the text is gone.
 */
export async function verifyExcerpts(reply: Reply, readSlice: ReadSlice): Promise<void> {
  const excerpts = reply.blocks.filter((block) => block.kind === "excerpt");
  await Promise.all(excerpts.map((block) => verify(block, readSlice)));
}

async function verify({ citation }: ExcerptBlock, readSlice: ReadSlice): Promise<void> {
  const { articleId, version, span, excerpt } = citation;
  if ((await readSlice(articleId, version, span)) !== excerpt) {
    throw new Error(`the excerpt at [${span.start}, ${span.end}) of ${articleId}@${version} isn't the stored text`);
  }
}
