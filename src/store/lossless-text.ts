import type { Row, Value } from "./database.ts";

/**
 * Text as a database can hold it: a NUL ends a text in SQLite and is refused by PostgreSQL, and a lone surrogate has no
 * UTF-8. A text with one of them, as a pasted article may have, is kept as JSON behind a mark; all others as they are.
 */
export const pack = (value: Value): Value =>
  typeof value === "string" && unsafe.test(value) ? mark + JSON.stringify(value) : value;

/** The row as it was before packing. */
export function unpackRow(row: Row): Row {
  const packed = Object.entries(row).filter(([, value]) => typeof value === "string" && value.startsWith(mark));
  if (packed.length === 0) return row;
  return {
    ...row,
    ...Object.fromEntries(packed.map(([name, value]) => [name, JSON.parse(String(value).slice(mark.length))])),
  };
}

const mark = "‹json›";
// Whatever starts with the mark is packed too, or it would be unpacked without having been.
const unsafe = /^‹json›|\p{Cs}|\0/u;
