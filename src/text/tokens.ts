import { type Span, slice } from "../domain/span.ts";

/**
 * The tokens of a text, in order: words, clitics, numbers, punctuation marks. They don't overlap, and what stands
 * between them is white space. Unlike the words that are searched for, they keep every mark.
 */
export function splitTokens(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const tokens: Span[] = [];
  for (const match of slice(text, within).matchAll(tokenPattern)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const clitic = cliticPattern.exec(match[0]);
    if (clitic) {
      const middle = end - clitic[0].length;
      tokens.push({ start, end: middle }, { start: middle, end });
    } else tokens.push({ start, end });
  }
  return tokens;
}

// “did|n’t”, “Trump|’s”, “we|’re”; not “o’clock”
const cliticPattern = /(?<=[\p{L}\p{M}\p{N}.])(?:(?<=[\p{L}\p{M}])n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

const tokenPattern = new RegExp(
  [
    // “https://example.org/a,b”, without the full stop behind it
    /https?:\/\/[^\s"“”<>]*[^\s"“”<>.,;:!?)\]'’]/u,
    // “@reporter”, “#debate”
    /[@#][\p{L}\p{N}_]+/u,
    // “U.S.”, “a.m.”
    /(?:\p{L}\.){2,}(?:['’]s(?!\p{L}))?/u,
    // “Mr.”, “Jan.”
    /(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Prof|St|Jr|Sr|Inc|Co|Corp|Ltd|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?=\s)/u,
    // “George W. Bush”
    /\p{Lu}\.(?=\s?\p{Lu})/u,
    // “1,500.5”, “10:00”, “9/11”, “1st”, “1990s”, “’90s”
    /(?:['’](?=\p{N}{2}s))?\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+)?(?:['’]s(?!\p{L}))?/u,
    // “didn’t”, “O’Brien”, “example.com”
    /[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+|\.\p{Ll}+)*/u,
    // “the ‘plan’s’ end” leaves clitics on their own
    /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{M}])/u,
    // ''so'', ``so'', but of ''' only the last two are a double mark
    /''(?!')|``/u,
    // “...”, “--”
    /\.{2,}|-{2,}/u,
    /\S/u,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "gu",
);
