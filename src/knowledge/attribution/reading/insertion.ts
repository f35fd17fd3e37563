import type { TaggedDocument } from "../../tagging/tagged-document.ts";

/** More words are a clause of their own. */
const longest = 25;

/**
 * Where an insertion that tells more of the noun before it ends: the token of its closing comma, or the one behind the
 * sentence's last word; -1 where the comma at `comma` opens none. “Anna Weiss*, the mayor's chief of staff*, told …”,
 * “Anna Weiss*, who was there*, told …”. With `clause`, a clause of its own must follow: “According to Anna Weiss, the
 * mayor, Tom Reyes told …”, but not “According to Anna Weiss, shops, homes and schools lost power”.
 */
export function endOfInsertion(document: TaggedDocument, comma: number, clause = false): number {
  const { lower, region, sentence } = document;
  if (lower[comma] !== "," || sentence[comma + 1] !== sentence[comma]) return -1;
  let relative = isRelative(document, comma + 1);
  if (!relative && !startsNoun(document, comma + 1)) return -1;
  for (let token = comma + 1; token <= comma + longest; token++) {
    const ends = isSentenceEnd(document, token);
    if (ends && clause) return -1;
    if (ends || lower[token] === "," || (!clause && lower[token] === ":")) {
      if (token > comma + 1 && (ends || !clause || startsClause(document, token + 1))) return token;
      // “a lawyer *who was there*”, “Anna Weiss, *who was there*,” behind a role
    } else if (isRelative(document, token)) relative = true;
    else if (region[token] !== region[comma] || (!relative && isFiniteVerb(document, token))) return -1;
  }
  return -1;
}

/** Whether a token is past its sentence's words: its full stop, or what follows it. */
const isSentenceEnd = ({ isWord, sentence, sentences, length }: TaggedDocument, token: number): boolean => {
  if (token >= length || sentence[token] !== sentence[token - 1]) return true;
  return !isWord[token] && sentences[sentence[token] as number]?.to === token + 1;
};

const isRelative = ({ lower }: TaggedDocument, token: number): boolean =>
  /^(?:who|whom|which|whose)$/.test(lower[token] ?? "");

const startsNoun = ({ chunks, chunkOf }: TaggedDocument, token: number): boolean => {
  const chunk = chunks[chunkOf[token] ?? -1];
  return chunk?.from === token && (chunk.kind === "name" || chunk.kind === "nominal");
};

/** A verb that a noun phrase doesn't hold: “working at the hospital” may stand in one, “resigned” may not. */
const isFiniteVerb = ({ tag, lower }: TaggedDocument, token: number): boolean =>
  tag[token] === "AUX" || (tag[token] === "VERB" && !/ing$/.test(lower[token] as string));

/** A subject with its verb right behind: “Tom Reyes told”, “the head of the office has”. */
function startsClause(document: TaggedDocument, from: number): boolean {
  const { chunks, chunkOf, tag, sentence } = document;
  const chunk = chunks[chunkOf[from] ?? -1];
  if (chunk?.from !== from || chunk.kind === "time" || isRelative(document, from)) return false;
  let token = chunk.to;
  // “the head of the office”
  while (tag[token] === "ADP" && chunks[chunkOf[token + 1] ?? -1]?.from === token + 1) {
    token = chunks[chunkOf[token + 1] as number]?.to as number;
  }
  while (tag[token] === "ADV") token++;
  return sentence[token] === sentence[from] && (tag[token] === "VERB" || tag[token] === "AUX");
}
