import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand, withOrWithout } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";

/** The commands that a server can do without; help, privacy and config always stay. */
const switchable = ["ask", "who-said", "quotes", "summary", "search", "Check this quote", "Find in the story"] as const;

export const configSwitchCommand = defineCommand({
  ...configCommand,
  name: "config command",
  description: (words) => words.commands.config.command,
  options: {
    command: {
      type: "choice",
      description: (words) => words.options.command,
      required: true,
      choices: switchable,
      label: (_words, name) => name,
    },
    on: onOption,
  },
  run: ({ command, on }, context) =>
    changeSettings(context, ({ disabledCommands }) => ({
      disabledCommands: withOrWithout(disabledCommands, command, !on),
    })),
});
