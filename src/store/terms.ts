/** The distinct terms of an analysed text, in their order: lower-case, parted by white space and control characters. */
export function splitTerms(text: string): readonly string[] {
  const terms = text.replace(loneSurrogates, " ").toLowerCase().split(separators);
  return [...new Set(terms)].filter((term) => term !== "");
}

// The full-text table takes every other character as part of a term: "u.s." and "covid-19" are one term each.
const separators = /[\s\p{Z}\p{Cc}]+/u;
const loneSurrogates = /\p{Cs}/gu;
