const shortest = 3;

/** A question all in capitals in lower case: its capitals tell nothing of names. “NATO aid?” and “UN?” stay as they are. */
export function unshouted(question: string): string {
  if (/\p{Ll}/u.test(question)) return question;
  const words = question.match(/\p{Lu}[\p{L}.’'-]*/gu) ?? [];
  return words.length < shortest ? question : question.toLowerCase();
}
