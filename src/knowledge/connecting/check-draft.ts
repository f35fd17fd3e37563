import type { CitedPassage } from "../../domain/answer.ts";
import type { CitingSentence } from "../../domain/citing-sentence.ts";
import type { Support } from "../../domain/support.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";
import type { ConnectingLexicon } from "./connecting-lexicon.ts";
import type { DraftCheck } from "./draft-check.ts";
import type { EvidenceSentence } from "./evidence.ts";
import { judgeSentence } from "./judge-sentence.ts";

/** Whether sentences that were put together of passages may be shown: all of them or none. */
export type CheckDraft = (
  draft: readonly CitingSentence[],
  passages: readonly CitedPassage[],
  articles: readonly AnnotatedArticle[],
) => DraftCheck;

/** More would be a text of its own, and more excerpts than a reader looks at. */
const mostSentences = 4;
const mostCited = 5;

export function createDraftChecker(
  lexicon: ConnectingLexicon,
  supports: (sentence: string, passages: readonly string[]) => Support,
): CheckDraft {
  return (draft, passages, articles) => {
    const cited = new Set(draft.flatMap(({ cites }) => cites));
    const texts = new Set(draft.map(({ text }) => text));
    if (draft.length === 0 || draft.length > mostSentences || cited.size > mostCited || texts.size < draft.length) {
      return { stands: false, sentence: 0, fault: "length" };
    }
    let before: EvidenceSentence | null = null;
    for (const [sentence, citing] of draft.entries()) {
      const judged = judgeSentence(citing, before, { passages, articles, lexicon, supports });
      if (judged.fault !== null) return { stands: false, sentence, fault: judged.fault };
      before = judged.shows;
    }
    return { stands: true };
  };
}
