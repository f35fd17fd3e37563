import { type Span, slice } from "../domain/span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Cuts a paragraph into sentences that tile it: they meet, cover it whole, and each keeps the white space behind it.
 * `Intl.Segmenter` proposes (Unicode UAX #29), the rules below take back what English newspapers write otherwise.
 */
export function splitSentences(text: string, paragraph: Span): readonly Span[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { start, end } of proposeTiles(text, paragraph)) {
    const last = sentences.at(-1);
    const before = last && text.slice(Math.max(last.start, last.end - reach), last.end);
    const after = text.slice(start, end);
    if (last && belongsTogether(before ?? "", after)) last.end = end;
    else {
      // « Nous sommes prêts. » Il partit.
      const closing = last ? (/^[»›]\s+/u.exec(after)?.[0].length ?? 0) : 0;
      if (last) last.end += closing;
      sentences.push({ start: start + closing, end });
    }
  }
  return sentences;
}

// The segmenter takes time by the square of what it is given, and few paragraphs are longer than this.
const window = 4000;

/** What the segmenter proposes for a paragraph, which it is given in windows that start where a sentence starts. */
function proposeTiles(text: string, paragraph: Span): readonly Span[] {
  const tiles: Span[] = [];
  let start = paragraph.start;
  let width = window;
  while (start < paragraph.end) {
    const end = Math.min(paragraph.end, start + width);
    const found = Array.from(segmenter.segment(text.slice(start, end)), ({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.length,
    }));
    // Whether a sentence ends at a full stop may depend on the next letter, so what stands by the window's end waits.
    const sure = end === paragraph.end ? found.length : found.findLastIndex((tile) => hasLetter(text, tile));
    const kept = found.slice(0, Math.max(0, sure));
    width = kept.length > 0 ? window : 2 * width;
    tiles.push(...kept);
    start = kept.at(-1)?.end ?? start;
  }
  return tiles;
}

const hasLetter = (text: string, tile: Span): boolean => /\p{L}/u.test(slice(text, tile));

/** No rule looks further back than this, so that long sentences cost no more than short ones. */
const reach = 60;

/** Whether a boundary that the segmenter proposes between the two is none. */
function belongsTogether(before: string, after: string): boolean {
  const left = before.trimEnd();
  return rules.some((rule) => rule(left, after));
}

const sentenceStarter =
  /^["“'‘(]*(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|This|That|These|Those|If|When|While|Meanwhile|However|As|There|His|Her|Its|Their|For|So|Then|After|Before|According)\b/;

const rules: readonly ((before: string, after: string) => boolean)[] = [
  // “Mr. Ushakov said”, “Sen. Mark Warner”
  (before) =>
    /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Prof|St|Messrs)\.$/.test(before),
  // “J. Edgar Hoover”, “George W. Bush”
  (before) => /(?:^|[\s("“‘])\p{Lu}\.$/u.test(before) && !/\b(?:vitamin|plan|option) \p{Lu}\.$/iu.test(before),
  // “the U.S. State Department”, “10:00 a.m. Eastern time”, unless a sentence starts there
  (before, after) => /(?:^|[\s("“‘-])(?:(?:\p{Lu}\.){2,}|[ap]\.m\.)$/u.test(before) && !sentenceStarter.test(after),
  // “Acme Inc. said”, “Jan. 5”, “No. 10”: these abbreviations seldom end a sentence
  (before, after) =>
    /(?:^|[\s("“‘])(?:Inc|Co|Corp|Ltd|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Calif|Fla|Ariz|Va|Pa|Mass|Mich|Conn|Ill|Minn|Wis|Tenn|Colo|Ore|Md|Ga|Ky|La)\.$/.test(
      before,
    ) && !sentenceStarter.test(after),
  // “Is it over?” he asked.
  (_, after) => /^["”'’»›)\]]*\s*\p{Ll}/u.test(after),
  // “What now?” Trump asked.
  (before, after) =>
    /[?!]["”'’]+$/.test(before) &&
    /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|tweeted|replied|responded|declared|exclaimed|shouted|joked|quipped)\b/u.test(
      after,
    ),
  // a closing mark or bracket that the segmenter left for the next sentence
  (_, after) => /^["”'’»›)\]]+\s*$/.test(after),
];
