import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand, withOrWithout } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { channelId } from "../../src/domain/ids.ts";

export const configChannel = defineCommand({
  ...configCommand,
  name: "config channel",
  description: (words) => words.commands.config.channel,
  options: {
    channel: { type: "channel", description: (words) => words.options.channel, required: true },
    on: onOption,
  },
  run: ({ channel, on }, context) =>
    changeSettings(context, ({ channels }) => ({ channels: withOrWithout(channels, channelId(channel), on) })),
});
