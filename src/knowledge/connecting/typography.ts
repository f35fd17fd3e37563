/**
 * A sentence as it is compared to the letter, with no difference made by white space, by the shape of quotation marks and
 * dashes, and by a full stop or comma at its end or at a closing quotation mark, which some set inside and some outside.
 * A question mark is none of these.
 */
export const withoutTypography = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/ ?[–—] ?| - /g, " - ")
    .replace(/[.,]"(?=[ .,]|$)/g, '"')
    .replace(/"[.,](?= |$)/g, '"')
    .replace(/[.,]$/, "")
    .trim();

/** With a capital, where it doesn't open with a quotation: that keeps its letters. */
export const capitalised = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** With a small letter, as it goes on another clause; but a quotation keeps its letters. */
export const continuing = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
