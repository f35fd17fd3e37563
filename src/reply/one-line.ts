/** A heading is one line; what was typed may be a page. */
const longest = 150;

/** What was typed, as a heading: its white space folded, cut at a character that can stand alone. Never for excerpts. */
export function oneLine(typed: string): string {
  const line = typed.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
