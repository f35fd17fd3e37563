/** What only the terminal says. */
export const terminal = {
  prompt: "verbatim> ",
  welcome: "Ask the story a question, or type /help. Tab completes, /quit ends.",
  actions: "Type a number for",
  action: (number: number, label: string) => `[${number}] ${label}`,
  noAction: (number: number) => `There is no [${number}] to choose here.`,
  unknownCommand: (name: string, near: string | null) =>
    near === null
      ? `There is no command /${name}. /help shows those that there are.`
      : `There is no command /${name}. Did you mean /${near}?`,
  unknownOption: (option: string, command: string, near: string | null, known: readonly string[]) =>
    near === null
      ? `/${command} has no option ${option}:. It takes ${known.map((name) => `${name}:`).join(", ")}.`
      : `/${command} has no option ${option}:. Did you mean ${near}:?`,
  takesNothing: (command: string) => `/${command} takes no options.`,
  repeatedOption: (option: string) => `${option}: is given twice. Keep one of them.`,
  unclosed: "A quotation mark is opened and not closed. Close it at the end of the value.",
  stray: (text: string) => `“${text}” belongs to no option. Put quotation marks around the whole value.`,
  quote: (speaker: string | null, source: string) => (speaker === null ? source : `${speaker} · ${source}`),
  goodbye: "Goodbye.",
  tour: {
    title: "A short tour of what Verbatim does with a story",
    command: (line: string) => `> ${line}`,
    steps: [
      "/summary",
      '/who-said quote:"I’m not happy about that"',
      "How long did the call last?",
      "Who won the chess championship?",
    ],
    end: "Start it in a terminal to ask yourself, or pipe a question to it.",
  },
} as const;
