import type { SmallTalk } from "./small-talk.ts";

/** The question without what is said around it: “Hello, how long did the call last? Thanks!” asks how long it lasted. */
export function bareQuestion(message: string, smallTalk: SmallTalk): string {
  const opening = /^[^,.!?]{1,60}[,.!?]+\s+/u.exec(message)?.[0];
  if (opening && isTalk(opening, smallTalk)) return bareQuestion(message.slice(opening.length), smallTalk);
  const end = lastSentenceStart(message);
  if (end > 0 && isTalk(message.slice(end), smallTalk)) return bareQuestion(message.slice(0, end).trimEnd(), smallTalk);
  return message;
}

// “Summarise this. Why?” says two things
function isTalk(words: string, smallTalk: SmallTalk): boolean {
  const found = smallTalk(words);
  return found !== null && found.about !== "summary";
}

const longestClosing = 60;

// where the last of several sentences begins; 0 where there is one
function lastSentenceStart(message: string): number {
  const from = Math.max(0, message.length - longestClosing);
  const starts = [...message.slice(from).matchAll(/[.!?]\s+(?=\S)/gu)];
  const last = starts.at(-1);
  return last ? from + last.index + last[0].length : 0;
}
