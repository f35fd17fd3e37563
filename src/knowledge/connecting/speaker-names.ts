import type { Quotation, Speaker } from "../../domain/quotation.ts";
import { slice } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import { functionWords } from "../../text/function-words.ts";
import type { AnnotatedArticle } from "../annotated-article.ts";

/**
 * What a speaker may be called: the name, with the role before it or not, and its end where the story itself calls them
 * so (“Calloway”). The end of a name alone wouldn't do: a university of a town isn't the town.
 */
export function namesOf({ name, role }: Speaker, { article, quotations }: AnnotatedArticle): readonly string[] {
  const short = quotations.flatMap(({ attribution: { speaker, source } }: Quotation) =>
    speaker?.name === name && source ? slice(article.text, source) : [],
  );
  const names = [name, ...short.filter((called) => name.endsWith(` ${called}`))];
  const whole = role === null ? names : [...names, `${role} ${name}`];
  return [...new Set([...whole, ...whole.map((one) => `the ${one}`)])];
}

/**
 * Whether a mention may be the speaker's own: one that holds their name holds but their role besides, or has a title
 * before it (“harbour master Ines Calloway”). “Lawyers for Eva Roe” aren't Eva Roe, neither is “Eva Roe's brother”, and
 * “New York” isn't York: only a name of two words takes a title.
 */
export function mayName(mention: string, { name, role }: Speaker): boolean {
  const own = wordsOf(name);
  const words = wordsOf(mention);
  if (!words.includes(own.at(-1) ?? "")) return true;
  const known = new Set(["the", ...own, ...wordsOf(role ?? "")]);
  if (words.every((word) => known.has(word))) return true;
  const title = words.slice(0, -own.length);
  return own.length > 1 && words.slice(-own.length).join(" ") === own.join(" ") && !title.some(relates);
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const relates = (word: string): boolean => word !== "the" && functionWords.has(word);
