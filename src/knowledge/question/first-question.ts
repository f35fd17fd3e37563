/** The first of several questions in one message, and the rest of them. */
export interface FirstQuestion {
  readonly asked: string;
  /** Null where it is only one. */
  readonly leftOut: string | null;
}

const asking =
  "(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)";
const several = new RegExp(
  `^(\\W*${asking}['’]?\\w*(?:\\s+[^\\s?]+){2,}\\?)\\s+((?:(?:and|also|but|plus|then),?\\s+){0,2}${asking}\\b[^]*)$`,
  "iu",
);

/** “How long did the call last? And who announced it?” asks two things: one answer can't be to both. */
export function firstQuestion(message: string): FirstQuestion {
  const [, asked, leftOut] = several.exec(message) ?? [];
  return asked && leftOut ? { asked, leftOut: leftOut.trim() } : { asked: message, leftOut: null };
}
