import { type FeatureList, hashText, templates } from "../model/feature-list.ts";
import { type DocumentView, edge } from "../reading/document-view.ts";

const name = templates("cue-window", [
  "bias",
  "lemma",
  "word",
  "tag",
  "tagged-word",
  "suffix",
  "class",
  "class-tag",
  "near-tag",
  "near-word",
  "near-tag-lemma",
  "near-word-lemma",
  "near-tag-class",
  "near-word-class",
  "tags-around",
  "tags-before",
  "tags-after",
  "words-after",
  "words-before",
]);

/** The word itself, its class, and three words on either side within the sentence. */
export function addWindowFeatures(view: DocumentView, token: number, list: FeatureList): void {
  const lemma = view.lemma(token);
  const tag = view.tag(token);
  const kind = view.reporting(token);
  const first = view.first(token);
  const last = view.last(token);
  const inSentence = (number: (token: number) => number, at: number) => (at < first || at > last ? edge : number(at));
  const tagAt = (offset: number) => inSentence(view.tag, token + offset);
  const wordAt = (offset: number) => inSentence(view.word, token + offset);
  list.add(name.bias);
  list.add(name.lemma, lemma);
  list.add(name.word, view.word(token));
  list.add(name.tag, tag);
  list.add(name["tagged-word"], tag, view.word(token));
  list.add(name.suffix, hashText(view.lower(token).slice(-3)));
  list.add(name.class, kind);
  list.add(name["class-tag"], kind, tag);
  for (let offset = -3; offset <= 3; offset++) {
    if (offset === 0) continue;
    list.add(name["near-tag"], offset, tagAt(offset));
    list.add(name["near-word"], offset, wordAt(offset));
    list.add(name["near-tag-lemma"], offset, tagAt(offset), lemma);
    if (kind > 0) list.add(name["near-tag-class"], offset, tagAt(offset), kind);
    if (Math.abs(offset) > 2) continue;
    list.add(name["near-word-lemma"], offset, wordAt(offset), lemma);
    if (kind > 0) list.add(name["near-word-class"], offset, wordAt(offset), kind);
  }
  list.add(name["tags-around"], tagAt(-1), tagAt(1), tag);
  list.add(name["tags-before"], tagAt(-2), tagAt(-1), tag);
  list.add(name["tags-after"], tagAt(1), tagAt(2), tag);
  list.add(name["words-after"], wordAt(1), wordAt(2));
  list.add(name["words-before"], wordAt(-2), wordAt(-1));
}
