import { createRequire } from "node:module";
import type { Span } from "../../src/domain/span.ts";
import type { Tag } from "../../src/knowledge/tagging/tagged-document.ts";

/** What the teacher makes of a token: its tag and its dictionary form. */
export interface Taught {
  readonly tag: Tag;
  readonly lemma: string;
}

/**
 * Tags tokens with wink-nlp. What wink has read before changes what it says, so each call reads with a newly loaded
 * wink, as if the text were the first. Tokens that it cuts otherwise are left untaught (null).
 */
export function teach(text: string, tokens: readonly Span[]): readonly (Taught | null)[] {
  const { words, tags, lemmas } = readAfresh(fold(text));
  const taught: (Taught | null)[] = [];
  const folded = fold(text);
  let next = 0;
  let offset = 0;
  let start = 0;
  const advance = () => {
    start = folded.indexOf(words[next] ?? "", offset);
    if (start < 0) start = offset;
    offset = start + (words[next] ?? "").length;
    next++;
  };
  if (words.length > 0) advance();
  for (const token of tokens) {
    while (next < words.length && offset <= token.start) advance();
    const index = next - 1;
    if (start === token.start && offset === token.end) {
      taught.push({ tag: tags[index] as Tag, lemma: lemmas[index] ?? "" });
    } else if (start === token.start && offset > token.end && /^['’]s$/i.test(folded.slice(token.end, offset))) {
      // wink sometimes keeps “Lynch's” whole
      taught.push({ tag: /^\p{Lu}/u.test(folded.slice(start)) ? "PROPN" : "NOUN", lemma: "" });
    } else taught.push(null);
  }
  return taught;
}

/** Same length, with the apostrophes and double marks that wink knows. */
const fold = (text: string) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/''|``/g, '" ');

interface Wink {
  readDoc(text: string): { tokens(): { out(its?: unknown): string[] } };
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
}

function readAfresh(text: string) {
  // made anew too: it would keep every wink that it ever loaded
  const require = createRequire(import.meta.url);
  for (const path of Object.keys(require.cache)) if (/[\\/]wink-/.test(path)) delete require.cache[path];
  const load = require("wink-nlp") as (model: unknown, pipe: readonly string[]) => Wink;
  const wink = load(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
  const tokens = wink.readDoc(text).tokens();
  return { words: tokens.out(), tags: tokens.out(wink.its.pos), lemmas: tokens.out(wink.its.lemma) };
}
