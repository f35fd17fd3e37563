import type { TaggedDocument } from "../tagging/tagged-document.ts";
import type { Gender } from "./people-lexicon.ts";
import type { PersonDraft } from "./person-draft.ts";

/**
 * The sex of each person: what a given name or title tells; else that of the pronouns behind mentions where nobody else
 * is named in that sentence and the next: “Adebayo left early. She …”.
 */
export function tellGenders(document: TaggedDocument, drafts: readonly PersonDraft[]): readonly (Gender | null)[] {
  const named = personsBySentence(document, drafts);
  return drafts.map((draft, index) => draft.gender ?? voteOfPronouns(document, draft, index, named));
}

/** Which person alone is named in each sentence; -1 for nobody, -2 for several. */
function personsBySentence(document: TaggedDocument, drafts: readonly PersonDraft[]): Int32Array {
  const named = new Int32Array(document.sentences.length).fill(-1);
  drafts.forEach(({ mentions }, person) => {
    for (const { from } of mentions) {
      const sentence = document.sentence[from] as number;
      named[sentence] = named[sentence] === -1 || named[sentence] === person ? person : -2;
    }
  });
  return named;
}

function voteOfPronouns(
  document: TaggedDocument,
  draft: PersonDraft,
  person: number,
  named: Int32Array,
): Gender | null {
  const alone = (sentence: number) => named[sentence] === person || named[sentence] === -1;
  let [male, female] = [0, 0];
  for (const mention of draft.mentions) {
    const here = document.sentence[mention.from] as number;
    for (const place of [here, here + 1]) {
      const sentence = document.sentences[place];
      if (!sentence || !alone(here) || !alone(place)) break;
      for (let token = Math.max(mention.to, sentence.from); token < sentence.to; token++) {
        if ((document.region[token] as number) >= 0) continue;
        const word = document.lower[token] as string;
        if (word === "he" || word === "his" || word === "him") male++;
        else if (word === "she" || word === "her") female++;
      }
    }
  }
  return male > female ? "male" : female > male ? "female" : null;
}
