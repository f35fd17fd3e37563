import type { Quotation, Speaker } from "../../domain/quotation.ts";
import { slice } from "../../domain/span.ts";
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
