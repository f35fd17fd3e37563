/** The question with its first word as it is spelt where it is a question word in haste: “wat did he say”, “whos putin”. */
export const withAskingWord = (question: string): string =>
  question.replace(/^(\W*)(\p{L}+)(?=\s+(\S))/u, (whole, before: string, word: string, next: string) => {
    const meant = spellings.get(word.toLowerCase());
    // “Wen Li spoke” names somebody
    const isName = /^\p{Lu}/u.test(word) && /\p{Lu}/u.test(next) && !meant?.includes(" ");
    return meant === undefined || isName ? whole : before + meant;
  });

const spellings: ReadonlyMap<string, string> = new Map(
  (
    [
      ["what", "wat waht whta wht wot"],
      ["what is", "whats wats"],
      ["who", "woh whoo"],
      ["who is", "whos"],
      ["when", "wen wehn whn"],
      ["when is", "whens"],
      ["where", "wher wehre whre"],
      ["where is", "wheres"],
      ["why", "wy whi wyh"],
      ["how", "hw hwo"],
      ["which", "wich whcih witch"],
    ] as const
  ).flatMap(([meant, written]) => written.split(" ").map((word) => [word, meant] as const)),
);
