import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType, ChannelType } from "discord.js";
import type { Option } from "../command/options.ts";
import type { Words } from "../words/words.ts";

/** Discord takes no more than 6,000 characters in an option. */
const longestText = 6000;

/** An option as Discord is told of it. */
export function optionDefinition(name: string, option: Option, words: Words): APIApplicationCommandBasicOption {
  const base = { name, description: option.description(words), required: option.required };
  switch (option.type) {
    case "text":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        max_length: Math.min(option.maxLength, longestText),
        ...(option.suggest ? { autocomplete: true } : {}),
      };
    case "choice":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map((choice) => ({ name: option.label(words, choice), value: choice })),
      };
    case "flag":
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case "number":
      return { ...base, type: ApplicationCommandOptionType.Integer, min_value: option.min, max_value: option.max };
    case "channel":
      return {
        ...base,
        type: ApplicationCommandOptionType.Channel,
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.GuildForum,
          ChannelType.PublicThread,
          ChannelType.PrivateThread,
          ChannelType.GuildVoice,
        ],
      };
  }
}
