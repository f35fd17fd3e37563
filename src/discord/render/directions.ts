/**
 * Closes what a line's bidirectional controls leave open, so that a right-to-left override in somebody's text
 * ("\u202Etxt.exe") doesn't turn around the words that we write after it.
 */
export function closeDirections(line: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(line)) return line;
  const open: string[] = [];
  for (const character of line) {
    const closer = closerOf[character];
    if (closer) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return line + open.reverse().join("");
}

const popFormatting = "\u202c";
const popIsolate = "\u2069";

const closerOf: Readonly<Record<string, string>> = {
  "\u202a": popFormatting,
  "\u202b": popFormatting,
  "\u202d": popFormatting,
  "\u202e": popFormatting,
  "\u2066": popIsolate,
  "\u2067": popIsolate,
  "\u2068": popIsolate,
};
