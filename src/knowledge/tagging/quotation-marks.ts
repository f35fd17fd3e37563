/** What a quotation mark looks like to a reader: ", “, «, ‘ … The straight double stands for ", '', `` and ＂. */
export type Glyph = string;

/** How a style of quotation marks opens and closes. Costs are those of `pair-marks`: 0 is what one expects. */
interface Style {
  readonly kind: "double" | "single";
  /** What it costs that this mark opens at all: a style of few countries is met less. */
  readonly opening: number;
  /** The marks that may close it, with what each costs. */
  readonly closers: Readonly<Record<Glyph, number>>;
}

const usual = 0;
/** A closing mark of another style: “so", or one that was typed the wrong way round: “so“. */
const mixed = 1;
const reversed = 2;
const rare = 1.5;

const double = (closers: Readonly<Record<Glyph, number>>, opening = usual): Style => ({
  kind: "double",
  opening,
  closers,
});
const single = (closers: Readonly<Record<Glyph, number>>, opening = usual): Style => ({
  kind: "single",
  opening,
  closers,
});

/** Every style by the mark that opens it (Unicode Standard, section 6.2, “Language-Based Usage of Quotation Marks”). */
export const styles: Readonly<Record<Glyph, Style>> = {
  '"': double({ '"': usual, "”": mixed, "“": reversed }),
  // English; Swedish and Finnish open with the closing mark
  "“": double({ "”": usual, '"': mixed, "“": reversed }),
  "”": double({ "”": usual, "“": usual, '"': mixed }, rare),
  "‟": double({ "”": usual }),
  // German and Czech, Polish and Dutch
  "„": double({ "“": usual, "”": usual, '"': mixed }),
  // French, Russian and Italian; German books; Swedish books
  "«": double({ "»": usual }),
  "»": double({ "«": usual, "»": usual }, rare),
  "「": double({ "」": usual }),
  "『": double({ "』": usual }),
  "〝": double({ "〞": usual, "〟": usual }),
  "'": single({ "'": usual, "’": mixed }),
  "‘": single({ "’": usual, "'": mixed }),
  "‚": single({ "‘": usual, "’": usual, "'": mixed }),
  "‹": single({ "›": usual }),
  "›": single({ "‹": usual, "›": usual }, rare),
};

/** Marks that only ever close. */
const closing = new Set("」』〞〟");
const straightDouble = '"';

/** The double mark at an offset and how many code units it takes; null where none is. Of ''' the last two are one. */
export function doubleMarkAt(text: string, at: number): { readonly glyph: Glyph; readonly width: number } | null {
  const character = text[at] as string;
  if (character === "'") {
    return text[at + 1] === "'" && text[at + 2] !== "'" ? { glyph: straightDouble, width: 2 } : null;
  }
  if (character === "`") return text[at + 1] === "`" ? { glyph: straightDouble, width: 2 } : null;
  if (character === "＂") return { glyph: straightDouble, width: 1 };
  const isDouble = closing.has(character) || (Object.hasOwn(styles, character) && styles[character]?.kind === "double");
  return isDouble ? { glyph: character, width: 1 } : null;
}

/** Every character that may be part of a quotation mark, as the inside of a regular expression's brackets. */
export const markCharacters = `"＂“”„‟«»「」『』〝〞〟'‘’‚‹›\``;
