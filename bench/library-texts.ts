import type { Article } from "../src/domain/article.ts";
import { articleId } from "../src/domain/ids.ts";
import { createRandom } from "./timing.ts";

/** An article of nobody's, and questions about it: what it says, and what it doesn't. */
export interface InventedStory {
  readonly article: Article;
  readonly questions: readonly string[];
}

/** Invents the story of a number, about twenty sentences of local news; the same number gives the same story. */
export function inventStory(number: number): InventedStory {
  const random = createRandom(number * 7_919 + 17);
  for (let warmUp = 0; warmUp < 3; warmUp++) random();
  const upTo = (most: number) => Math.floor(random() * most);
  const pick = (choices: readonly string[]) => choices[upTo(choices.length)] ?? "";
  const word = () => wordOf(Math.floor(vocabulary ** random()));
  const name = (rank: number) => `${wordOf(rank).charAt(0).toUpperCase()}${wordOf(rank).slice(1)}`;
  const town = name(400 + upTo(600));
  const mayor = `${pick(givenNames)} ${name(2_000 + upTo(3_000))}`;
  const surname = mayor.split(" ")[1] ?? "";
  const expert = `${pick(givenNames)} ${name(2_000 + upTo(3_000))}`;
  const thing = pick(buildings);
  const money = `${1 + upTo(900)} million crowns`;
  const year = 1850 + upTo(170);
  const plain: readonly (() => string)[] = [
    () => `The ${word()} ${pick(nouns)} of the ${thing} ${pick(verbs)} the ${word()} ${pick(nouns)} in ${town}.`,
    () => `${surname} said the ${pick(nouns)} would ${pick(plans)} the ${word()} before ${pick(months)}.`,
    () => `“We have to ${pick(plans)} the ${word()} ${pick(nouns)},” ${pick(["he", "she", surname])} told reporters.`,
    () => `According to ${expert}, ${2 + upTo(90)} ${pick(nouns)}s were ${word()} because of the ${pick(nouns)}.`,
    () => `The council ${pick(verbs)} a ${pick(nouns)} of ${upTo(100)} percent and a ${word()} for the ${word()}.`,
    () => `It was the ${pick(["first", "second", "third"])} ${pick(nouns)} since ${year + upTo(5)}, ${expert} added.`,
  ];
  const paragraphs = [
    `The ${thing} of ${town} will cost ${money}, Mayor ${mayor} announced on ${pick(days)}. Work begins in ${pick(months)}.`,
    `${mayor} said the old ${thing} was no longer safe. “Nobody wants to wait for the ${word()},” ${surname} said.`,
    `The ${thing} was opened in ${year} and serves ${1_000 + upTo(90_000)} people in ${town} a day.`,
    ...Array.from({ length: 6 }, () => Array.from({ length: 2 + upTo(2) }, () => plain[upTo(6)]?.()).join(" ")),
  ];
  const article: Article = {
    id: articleId(`story-${number}`),
    version: 1,
    title: `The ${thing} of ${town}`,
    text: paragraphs.join("\n\n"),
    headline: null,
    furniture: [],
    url: null,
    outlet: "The Inventor",
    byline: null,
    publishedAt: new Date(Date.UTC(2020, 0, 1 + upTo(2_000))).toISOString(),
    language: "en",
  };
  const questions = [
    `How much will the ${thing} of ${town} cost?`,
    `What did ${surname} say about the ${thing}?`,
    `When was the ${thing} in ${town} opened?`,
    `Who announced the new ${thing}?`,
    `Why did the council of ${town} reject the ${pick(nouns)}?`,
    `What did the minister say about the ${pick(nouns)} and the ${pick(nouns)}?`,
  ];
  return { article, questions };
}

const vocabulary = 20_000;
const syllables = "ka ren to mil sa vor den li pau ster ga bro fin mar ed ulo".split(" ");

/** The word of a rank: the n-th comes up 1/n as often as the first (Zipf 1949), and is the longer the rarer it is. */
function wordOf(rank: number): string {
  let left = rank + 17;
  let made = "";
  for (; left > 0; left = Math.floor(left / syllables.length)) made += syllables[left % syllables.length] ?? "";
  return made;
}

const givenNames = "Ruth Tom Ana Hugh Ingrid Karl Elena Jo Mara Piet Nora Aldo".split(" ");
const buildings = "bridge harbour museum hospital library theatre station school stadium tunnel market airport".split(
  " ",
);
const nouns =
  "budget decision repair tax plan fund report meeting strike price permit delay protest contract visitor worker driver ferry road roof".split(
    " ",
  );
const verbs = "approved rejected delayed criticised doubled reviewed published cancelled".split(" ");
const plans = "close finish sell replace repair reopen protect rent".split(" ");
const months = "January February April June July September October December".split(" ");
const days = "Monday Tuesday Wednesday Thursday Friday".split(" ");
