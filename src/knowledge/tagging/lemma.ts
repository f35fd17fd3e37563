import type { IrregularForms } from "./irregular-forms.ts";
import type { Tag } from "./tagged-document.ts";

/** What the rules need to know of the language. */
export interface LemmaKnowledge {
  readonly irregular: IrregularForms;
  /** The tag that a word in lower case mostly has, to tell “hop” from “hope” behind “hoping”; null for unknown words. */
  readonly usualTag: (word: string) => Tag | null;
}

/** The dictionary form of a word in lower case (with ' for ’) under its tag: “say” of “said”, “official” of “officials”. */
export function lemmaOf(lower: string, tag: Tag, knowledge: LemmaKnowledge): string {
  if (lower === "n't") return "not";
  if (tag === "VERB" || tag === "AUX") return verbLemma(lower, knowledge);
  if (tag === "NOUN") return nounLemma(lower, knowledge);
  return lower;
}

function verbLemma(lower: string, knowledge: LemmaKnowledge): string {
  const known = knowledge.irregular.verbs.get(lower);
  if (known !== undefined) return known;
  if (lower.length <= 3) return lower;
  if (lower.endsWith("ies") || lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
  // “agreed”, but “need”, “succeed”
  if (lower.endsWith("eed")) return /(?:^[bdhnsw]|^bl|^br|^sp|c)eed$/.test(lower) ? lower : lower.slice(0, -1);
  if (lower.endsWith("ed")) return stemOf(lower.slice(0, -2), knowledge);
  // “saying”, but “bring”
  if (lower.endsWith("ing") && /[aeiouy]/.test(lower.slice(0, -3))) return stemOf(lower.slice(0, -3), knowledge);
  return withoutPluralS(lower, knowledge);
}

function nounLemma(lower: string, knowledge: LemmaKnowledge): string {
  const known = knowledge.irregular.nouns.get(lower);
  if (known !== undefined) return known;
  // “spokesmen”, “congresswomen”
  if (lower.endsWith("men") && lower.length > 4) return `${lower.slice(0, -3)}man`;
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return withoutPluralS(lower, knowledge);
}

function withoutPluralS(lower: string, { usualTag }: LemmaKnowledge): string {
  if (!lower.endsWith("s") || lower.length < 3 || /(?:ss|us|is)$/.test(lower)) return lower;
  const [withE, bare] = [lower.slice(0, -1), lower.slice(0, -2)];
  if (!/(?:s|x|z|ch|sh|o)es$/.test(lower)) return withE;
  // “addresses”, “watches”, “heroes”; but “uses”, “sizes”, “shoes”
  const prefersBare = /(?:ss|x|zz|ch|sh|o)es$/.test(lower);
  if ((usualTag(bare) === null) !== (usualTag(withE) === null)) return usualTag(bare) === null ? withE : bare;
  return prefersBare ? bare : withE;
}

/** What stands before “-ed” or “-ing”, with a doubled consonant undone or a lost e put back. */
function stemOf(stem: string, { usualTag }: LemmaKnowledge): string {
  const rank = (word: string) => {
    const tag = usualTag(word);
    return tag === "VERB" ? 2 : tag === "NOUN" || tag === "ADJ" ? 1 : 0;
  };
  // “stopped”, “planning”; but “added”, “called”, “kissing”
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) {
    const single = stem.slice(0, -1);
    return rank(stem) > rank(single) || /(?:ss|ff|zz|(?<!ro|re|pe|be|a)ll)$/.test(stem) ? stem : single;
  }
  const withE = `${stem}e`;
  if (rank(withE) !== rank(stem)) return rank(withE) > rank(stem) ? withE : stem;
  return losesE.test(stem) ? withE : stem;
}

// “stat|ed”, “believ|ed”, “pledg|ed”, “decid|ed”, “assum|ed”, “handl|ed”; but “wait|ed”, “offer|ed”, “explain|ed”
const losesE =
  /(?:[^eo]at|[^aeiou]ot|[^o]ut|[^aeiou]it(?<=[nv]it|cit)|[^aeiou]id|[^eo]ad|[^o]od|[^oa]ud|[^aeo]in|un|[^a]im|um|[^e]am|ip|[^e]ap|[^eo]ak|ik|[^o]ok|uk|[^ae]il|ul|[io]b|[aeo]th|[^aeiou]ar|[^aeo]ir|[^o]ur|[bcdfgkptz]l|[uvcz]|[^n]g|[ad]ng|[aeioulnpr]s)$/;
