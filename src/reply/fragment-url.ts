/** How many words stand at each end of a text fragment. */
const wordsAtEnds = 4;

/**
 * A link that opens a page at the given words, as browsers understand it.
 * Source: WICG, URL Fragment Text Directives, `#:~:text=start,end`.
 */
export function fragmentUrl(url: string, excerpt: string): string | null {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const words = excerpt.trim().split(/\s+/);
  const start = words.slice(0, wordsAtEnds).join(" ");
  const end = words.length > 2 * wordsAtEnds ? words.slice(-wordsAtEnds).join(" ") : null;
  const directive = end === null ? encode(words.join(" ")) : `${encode(start)},${encode(end)}`;
  return `${url.split("#")[0]}#:~:text=${directive}`;
}

// The hyphen and the comma mean something in a text directive, so they are encoded too.
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
