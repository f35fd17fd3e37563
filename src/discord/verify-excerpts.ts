import type { ReadSlice } from "../domain/citation.ts";
import type { Reply } from "../reply/reply.ts";

/**
 * Compares every excerpt with the stored text, just before it is sent.
 * @throws Error where one isn't what stands there: nothing may be sent then.
 */
export async function verifyExcerpts({ blocks }: Reply, readSlice: ReadSlice): Promise<void> {
  await Promise.all(
    blocks.map(async (block) => {
      if (block.kind !== "excerpt") return;
      const { articleId, version, span, excerpt } = block.citation;
      const stored = await readSlice(articleId, version, span);
      if (stored === excerpt) return;
      throw new Error(
        `an excerpt of ${articleId} version ${version} at [${span.start}, ${span.end}) isn't what stands there`,
      );
    }),
  );
}
