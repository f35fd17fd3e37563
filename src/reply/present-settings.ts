import type { GuildSettings } from "../domain/guild-settings.ts";
import type { Words } from "../words/words.ts";
import type { Block, Reply } from "./reply.ts";

/** A server's settings, whether there is a language model at all, and whether they were saved just now. */
export function presentSettings(settings: GuildSettings, hasModel: boolean, saved: boolean, words: Words): Reply {
  const { config } = words;
  const off = settings.disabledCommands.map(config.commandName).join(", ");
  const items = [
    { label: config.commandsOff, detail: off === "" ? config.none : off },
    { label: config.freeText, detail: settings.freeText ? config.on : config.off },
    { label: config.plainText, detail: settings.plainText ? config.on : config.off },
    { label: config.story, detail: settings.includesBundled ? config.shown : config.hidden },
    { label: config.keepQuestions, detail: settings.keepsQuestions ? config.kept : config.counted },
    { label: config.model, detail: hasModel ? (settings.usesModel ? config.connects : config.off) : config.noModel },
    ...(settings.channels.length === 0 ? [{ label: config.channels, detail: config.everywhere }] : []),
    ...(settings.openChannels.length === 0 ? [{ label: config.openChannels, detail: config.none }] : []),
  ];
  const channels: readonly Block[] = [
    { kind: "channels", label: config.channels, channelIds: settings.channels } as const,
    { kind: "channels", label: config.openChannels, channelIds: settings.openChannels } as const,
  ].filter((block) => block.channelIds.length > 0);
  return {
    blocks: [
      { kind: "heading", text: config.title },
      ...(saved ? [{ kind: "notice", tone: "info", text: config.saved } as const] : []),
      { kind: "list", items },
      ...channels,
      ...(settings.openChannels.length > 0
        ? [{ kind: "notice", tone: "info", text: config.openChannelIntent } as const]
        : []),
    ],
  };
}
