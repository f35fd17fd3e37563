import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand, withOrWithout } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { channelId } from "../../src/domain/ids.ts";

export const configOpenChannel = defineCommand({
  ...configCommand,
  name: "config open-channel",
  description: (words) => words.commands.config.openChannel,
  options: {
    channel: { type: "channel", description: (words) => words.options.channel, required: true },
    on: onOption,
  },
  run: ({ channel, on }, context) =>
    changeSettings(context, ({ openChannels }) => ({
      openChannels: withOrWithout(openChannels, channelId(channel), on),
    })),
});
