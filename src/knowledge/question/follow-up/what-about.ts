import type { FollowUp } from "./follow-up.ts";
import type { Phrase, PhraseReading } from "./read-phrases.ts";

/**
 * What a question asks about that has no verb: “Putin” of “What about Putin?”, and of “And Putin?” where it begins with
 * a connective (`connected`, which is taken off already); null where it asks more.
 */
export function askedAbout({ document, phrases }: PhraseReading, connected: boolean): Phrase | null {
  const { lower, isWord, end, start, length } = document;
  const opened = (lower[0] === "what" || lower[0] === "how") && lower[1] === "about";
  const [phrase] = phrases;
  if (!phrase || (!opened && !connected)) return null;
  let last = length;
  while (last > 0 && !isWord[last - 1]) last--;
  const from = start[opened ? 2 : 0];
  return phrases.length === 1 && phrase.span.start === from && phrase.span.end === end[last - 1] ? phrase : null;
}

/** “What did Trump say about aid?” – “What about Putin?” – “What did Putin say about aid?” */
export function putInstead(asked: Phrase, { document, phrases }: PhraseReading): FollowUp | null {
  const { text } = document;
  if (phrases.some((phrase) => phrase.text.toLowerCase() === asked.text.toLowerCase())) return null;
  const replaced = counterpart(asked, phrases);
  if (!replaced) {
    const about = phrases.map((phrase) => phrase.text).join(", ");
    return about === "" ? null : { question: `What about ${asked.text} and ${about}?`, about };
  }
  const question = text.slice(0, replaced.span.start) + asked.text + text.slice(replaced.span.end);
  const others = phrases.filter((phrase) => phrase !== replaced).map((phrase) => phrase.text);
  return { question, about: others.join(", ") || question };
}

/** Who acts is named first; what it is about, last: “What did [Trump] say about [aid]?” */
function counterpart(asked: Phrase, phrases: readonly Phrase[]): Phrase | undefined {
  const isNamed = asked.kind === "person" || asked.kind === "body";
  if (!isNamed) return phrases.findLast(({ kind }) => kind === asked.kind);
  return (
    phrases.find(({ kind }) => kind === asked.kind) ?? phrases.find(({ kind }) => kind === "person" || kind === "body")
  );
}
