import type { Direction } from "./learn-confidence.ts";

const against = [
  /^best (?:rarestMissing|rarestUnknown|lacks|namesMissing|namesUnknown|numbersMissing|fewNewWords|asks)$/,
  /^lacks |^words missing/,
];
const either =
  /^(?:best (?:after|namesForPerson|quotedStatement|length|placeInParagraph|newWords|beginsWithPronoun)|words asked|rarity asked)$/;

/** Which way each feature of confidence may count: most are something shared, and count for an answer. */
export const directionOf = (name: string): Direction =>
  against.some((pattern) => pattern.test(name)) ? -1 : either.test(name) ? 0 : 1;
