import { type Span, slice } from "../../domain/span.ts";

/**
 * Where the words of a quotation end whose closing mark is missing: before “, Okafor said” that follows, else with its
 * sentence. One that opens a sentence or follows a colon and has no other behind it ends with its paragraph.
 *
 * @param words From behind the opening mark to the next one or the paragraph's end.
 * @param isLast Whether no other quotation begins behind it in its paragraph.
 */
export function unclosedEnd(text: string, words: Span, paragraph: Span, isLast: boolean): number {
  const written = slice(text, words);
  const clause = reportingClause.exec(written);
  if (clause) return words.start + clause.index + 1;
  const before = text.slice(Math.max(paragraph.start, words.start - reach), words.start).replace(openingMark, "");
  if (isLast && (before === "" || /[.!?:…)\]"”»]$/.test(before.trimEnd()))) return words.end;
  const sentence = sentenceEnd.exec(written);
  return sentence ? words.start + sentence.index + sentence[0].trimEnd().length : words.end;
}

/**
 * Whether a paragraph that the next seems to go on with holds a reporting clause of the story's own: one near its end,
 * or one that ends its sentence with nothing of “I” or “we” behind it. “We're ready, she said in May. She left.
 */
export const endsInClause = (text: string, words: Span): boolean => {
  const written = slice(text, words);
  const clause = reportingClause.exec(written);
  if (!clause) return false;
  const rest = written.slice(clause.index);
  return rest.length <= longestClause || (endsSentence.test(rest) && !firstPerson.test(rest));
};

const longestClause = 50;
const reach = 12;
const openingMark = /\S{1,2}\s?$/u;

const says = "(?:said|says|told|asked|added|wrote|explained|warned|insisted|recalled|replied)";
const teller = "(?:(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}|(?:he|she|they|it)\\s+|the\\s+(?:\\p{L}+\\s+){1,3})";
// “…, Okafor said”, “…, she told”, “…, the mayor said”, “…, said Okafor”; not “…, Okafor said that”
const reportingClause = new RegExp(
  `[,?!](?=\\s+${teller}${says}\\b(?!\\s+that\\b)|\\s+${says}\\s+(?:\\p{Lu}|the\\b))`,
  "u",
);
// “, Okafor said on Monday.”, “, said Okafor, who left.”; not “, she said we could go”
const inverted = `${says}(?:\\s+the)?(?:\\s+\\p{L}[\\p{L}.’'-]*){1,4}?`;
const adjunct =
  "in|on|at|to|after|before|during|from|by|outside|through|via|last|this|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const endsSentence = new RegExp(
  `^.\\s+(?:${teller}${says}|${inverted})(?:(?:\\s+(?:${adjunct})\\b|,)[^.!?]*)?[.!?](?:\\s|$)`,
  "u",
);
const firstPerson = /\b(?:I|me|my|[Ww]e|us|[Oo]ur)\b/u;

const sentenceEnd = /[.!?…]+[)\]’']*(?=\s+[\p{Lu}\p{N}([“"‘„«]|\s*$)/u;
