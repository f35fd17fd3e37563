import { isNegation } from "./negation.ts";
import type { QuoteIndex } from "./quote-index.ts";
import type { WordWindow } from "./word-window.ts";

/**
 * Whether the words just before or behind an excerpt, in its own sentence and between its own quotation marks, change
 * what it says: a condition, a negation, a hedge, or somebody else's name to it.
 */
export function isCutOff(index: QuoteIndex, window: WordWindow): boolean {
  return cutBefore(index, window.from) || cutBehind(index, window.to);
}

/** How many words before an excerpt can govern it. */
const reach = 8;

function cutBefore(index: QuoteIndex, from: number): boolean {
  const before: string[] = [];
  for (let at = from - 1; at >= 0 && before.length < reach && together(index, at, from); at--) {
    if (!isEditors(index, at)) before.unshift(index.words[at]?.form ?? "");
  }
  const last = before.at(-1);
  if (last === undefined) return false;
  if (conditions.has(last) || hedges.has(last) || isNegation(last)) return true;
  const phrase = ` ${before.join(" ")}`;
  return doubts.test(phrase) || toldClaim.test(phrase) || (index.region[from] !== -1 && othersClaim.test(phrase));
}

function cutBehind(index: QuoteIndex, to: number): boolean {
  const behind: string[] = [];
  for (let at = to; at < index.words.length && behind.length < 2 && together(index, at, to - 1); at++) {
    if (!isEditors(index, at)) behind.push(index.words[at]?.form ?? "");
  }
  const [next = "", second = ""] = behind;
  return turns.has(next) || isNegation(next) || (leadsOn.has(next) && turns.has(second));
}

// “in promises [of overtime], but …”: what an editor put in doesn't part the excerpt from what turns it
const isEditors = (index: QuoteIndex, at: number) => index.words[at]?.bracketed ?? false;

const together = (index: QuoteIndex, a: number, b: number) =>
  index.sentence[a] === index.sentence[b] && index.region[a] === index.region[b];

// “[If] we raise taxes, …”, “[unless] they pay”, “we asked [whether] they had left”
const conditions: ReadonlySet<string> = new Set("if unless whether suppose supposing provided lest".split(" "));

// “[Maybe] he did well”, “he [reportedly] left”
const hedges: ReadonlySet<string> = new Set(
  "maybe perhaps possibly probably allegedly reportedly supposedly purportedly".split(" "),
);

// “I [don’t think] it should be closed”, “I [doubt that] she knew”, “it is [not true that] we left”
const doubts =
  /\b(?:not|never|nobody|no one|hardly) (?:\w+ )?(?:think|believe|say|said|saying|mean|suggest|suggesting|know|claim|true|expect|suppose|see|feel)(?: that| if| like)?$|\b(?:doubt|doubts|doubted|deny|denies|denied|denying|disagree|untrue|false|wrong|unlikely)(?: that| if| to say)?$/;

// “[the claim that] I lied”, “[reports from the port that] the pier had sunk”
const toldClaim =
  /\b(?:claims?|reports?|allegations?|accusations?|suggestions?|assertions?|rumou?rs?|insinuations?|contentions?|notion|myth|lie|lies|fiction|fantasy|nonsense|theory|speculation)(?: \w+){0,5} that$/;

// “[People say that] he is done”, “[they think] it is over”: the speaker tells what others say
const othersClaim =
  /\b(?:he|she|they|people|some|many|critics|opponents|someone|somebody|everybody|everyone) (?:\w+ )?(?:say|says|said|saying|think|thinks|thought|believe|believes|believed|claim|claims|claimed|argue|argues|argued|(?:tell|tells|told) (?:me|us|them|him|her))(?: that)?$/;

// “It is a good plan[, but it costs too much]”, “We will stay [until they pay]”
const turns: ReadonlySet<string> = new Set("if but unless until except although though provided".split(" "));

// “We will go [only if they pay]”
const leadsOn: ReadonlySet<string> = new Set("only even".split(" "));
