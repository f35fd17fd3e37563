import { splitSentences } from "../../text/sentences.ts";

/** The longest sentence that is shown, in UTF-16 code units. */
const longest = 300;

/** Whether a text is one sentence of plain prose: nothing in it is markup, an address, a mention or a control. */
export const isPlainProse = (text: string): boolean =>
  text.length <= longest &&
  plain.test(text) &&
  !address.test(text) &&
  splitSentences(text, { start: 0, end: text.length }).length === 1;

// the marks of newspapers, a full stop at the end, and no more
const plain = /^["“(]?[\p{Lu}\p{N}$€£¥][\p{L}\p{M}\p{N} .,;:!?'’“”"()[\]%$€£¥₹&/–—-]*[.!?]["”)]?$/u;

// “www.example.org”, “example.org/page”; but “U.S.” and “a.m.”
const address = /\p{L}{2,}\.\p{L}{2,}|\/\/|\]\(|www/iu;
