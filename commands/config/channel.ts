import { onOption } from "../../src/command/common-options.ts";
import { changeSettings, configCommand, withOrWithout } from "../../src/command/config-command.ts";
import { defineCommand } from "../../src/command/define-command.ts";
import { channelId } from "../../src/domain/ids.ts";
import { UserError } from "../../src/domain/user-error.ts";

export const configChannel = defineCommand({
  ...configCommand,
  name: "config channel",
  description: (words) => words.commands.config.channel,
  options: {
    channel: { type: "channel", description: (words) => words.options.channel, required: true },
    on: onOption,
  },
  run: ({ channel, on }, context) =>
    changeSettings(context, ({ channels }) => {
      if (channels.length === 0 && !on) throw new UserError({ kind: "all-channels" });
      return { channels: withOrWithout(channels, channelId(channel), on) };
    }),
});
