import type { Quotation, Speaker } from "../../domain/quotation.ts";
import { slice } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
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
 * Whether a mention may be the speaker's own: one that holds their name holds nothing else but their role. “Lawyers for Eva
 * Roe” aren't Eva Roe, and neither is “Eva Roe's brother”.
 */
export function mayName(mention: string, { name, role }: Speaker): boolean {
  const own = wordsOf(name);
  const words = wordsOf(mention);
  const known = new Set(["the", ...own, ...wordsOf(role ?? "")]);
  return !words.includes(own.at(-1) ?? "") || words.every((word) => known.has(word));
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
