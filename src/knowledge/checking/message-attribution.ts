import { functionWords } from "../../text/function-words.ts";

/** Verbs by which a message tells who said something, as a pattern. */
export const says =
  "said|says|say|claim|tell \\S+|told \\S+|stated|states|claimed|claims|added|adds|wrote|writes|tweeted|announced|insisted|warned|argued|declared|asked|admitted|noted|explained";

/**
 * Who is named in what stands before a quotation: “Trump said:”, “Trump:”, “according to Trump,”; with `loosely`, also
 * where more stands between: “Trump said on Monday that”.
 */
export function introducer(before: string, loosely = true): string | null {
  const tail = before
    .slice(-100)
    .trim()
    .replace(/^(?:and|but|while|then) /i, "");
  const found =
    new RegExp(`(?:^|[.!?,]\\s+)([^.!?,:]{2,60}?)\\s+(?:${says})(?: that)?[,:]?$`, "iu").exec(tail) ??
    /(?:^|[.!?,]\s+)(?:according to )?([^!?,:]{2,60}?)[,:]$/iu.exec(tail) ??
    (loosely ? new RegExp(`^,?\\s*([^.!?,:]{2,60}?)\\s+(?:${says})\\b`, "iu").exec(tail) : null);
  return asName(found?.[1]);
}

/** Who signs what stands before: “, said Trump”, “, according to Trump”, “ — Trump”. */
export function signature(behind: string): string | null {
  const found =
    new RegExp(`^[\\s,.?!"”’']*(?:${says}|according to)\\s+((?:[^,.?!:]|(?<=\\b${abbreviation})\\.){2,60})`, "iu").exec(
      behind,
    ) ?? /^["”\s]*[—–-]{1,2}\s*([^.?!:]{2,60})$/u.exec(behind.trim());
  return asName(found?.[1]);
}

/**
 * Who said a quotation of a message that goes on behind it, and up to where the message says so: “Trump said. ” or “said
 * Trump,” before more words of his, given that `quoted` are his words and whether the message ends there. Null where what
 * follows introduces the next quotation: “, but Putin said ”.
 */
export function attributionBehind(quoted: string, behind: string, isLast: boolean): AttributionBehind | null {
  const goesOn = /[,–—-]$/.test(quoted.trim()) ? "|,\\s*$" : "";
  const end = `(?:(?<!\\b${abbreviation})[.!?](?=\\s|$)|\\n|,(?=\\s+${conjunction}\\s)${goesOn}${isLast ? "|$" : ""})`;
  const found = new RegExp(
    `^[\\s,]*(?:(?:${says}|according to)\\s+(${nameLike}{2,60}?)|(${nameLike}{2,60}?)\\s+(?:${says})\\b${noFurther}*?)${end}`,
    "iu",
  ).exec(behind);
  const name = asName((found?.[1] ?? found?.[2])?.split(",")[0]);
  if (!found || name === null || new RegExp(`^[\\s,]*${conjunction}\\s`, "i").test(behind)) return null;
  return { name, end: found[0].length };
}

/** Who said a quotation, and where what tells it ends behind the quotation. */
export interface AttributionBehind {
  readonly name: string;
  readonly end: number;
}

const abbreviation = "(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|\\p{L})";
const conjunction = "(?:and|but|while|then|whereas)";

// “Mr. Lee”, “Ann B. Lee”, “Ann Lee, the mayor,”
const nameLike = `(?:[^.?!:“”"\\n]|(?<=\\b${abbreviation})\\.)`;

// “Trump told reporters on Monday”, and nobody else says anything there
const noFurther = `(?:(?!\\b(?:${says})\\b)[^.!?:“”"\\n])`;

const mostNameWords = 6;

/**
 * A run of words that may be a name; null for a pronoun, a clause or a link. “Kremlin aide Yury Ushakov” and “trump” may
 * be, “what I would not” and “just 2 percent” are not.
 */
export function asName(words: string | undefined): string | null {
  const name = (words ?? "")
    .replace(/^(?:and|but|that|when|did|has|then|so) /iu, "")
    .replace(saying, "")
    .trim();
  const parts = name.toLowerCase().split(/\s+/);
  if (notices.has(name.toLowerCase())) return null;
  if (name === "" || parts.length > mostNameWords || /^\P{L}|https?:/u.test(name)) return null;
  return parts.some((part) => functionWords.has(part) && !nameParticles.has(part)) ? null : name;
}

// “Trump *literally said*: …”, “did Trump *really* say”
const saying = new RegExp(
  `(?: (?:really|actually|literally|just|ever|also|once|again|later|recently|reportedly|allegedly|today|yesterday))*(?: (?:${says}))?$`,
  "iu",
);

// “BREAKING: …” and “Quote: …” name nobody
export const notices: ReadonlySet<string> = new Set(
  "breaking,breaking news,just in,update,news,live,watch,video,exclusive,headline,quote,the quote,fact,fact check,note,nb,ps,p.s.,edit,reminder,question,opinion,analysis,source,wow,lol,btw,fyi,rt,tl;dr".split(
    ",",
  ),
);

// “the Ministry of Defence”, “his aide”
const nameParticles: ReadonlySet<string> = new Set("the a an of for his her its their".split(" "));
