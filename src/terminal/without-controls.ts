const escapeKey = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);

// ECMA-48: “ESC [ 31 m” sets a colour, “ESC ] 0;title BEL” a window's title. Each takes one step through the text.
const controlSequence = new RegExp(`${escapeKey}\\[[0-?]*[ -/]*[@-~]`, "g");
const operatingSystemCommand = new RegExp(`${escapeKey}\\][^${escapeKey}${bell}]*(?:${bell}|${escapeKey}\\\\)`, "g");

/**
 * Text from outside without what would steer the terminal: escape sequences, control characters other than line ends,
 * and the marks that turn the direction of what follows. Tabs and other line ends become spaces.
 */
export function withoutControls(text: string): string {
  return text
    .replace(operatingSystemCommand, "")
    .replace(controlSequence, "")
    .replace(/\r\n/g, "\n")
    .replace(/[\t\r\u2028\u2029]/g, " ")
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}
