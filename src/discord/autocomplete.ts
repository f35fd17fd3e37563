import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from "discord.js";
import { decideAccess } from "../app/access.ts";
import type { Newsroom } from "../app/newsroom.ts";
import type { Suggestion } from "../command/options.ts";
import type { ReportFault } from "../observe/report-fault.ts";
import type { Words } from "../words/words.ts";
import { ellipsis } from "./fit/ellipsis.ts";
import { invokerOf, placeOf } from "./interaction-facts.ts";
import type { Performer } from "./performer.ts";

const most = 25;
const longest = 100;
/** Discord takes suggestions for three seconds, in milliseconds, and can't be asked to wait. */
const patience = 2000;

export interface AutocompleteParts {
  readonly newsroom: Newsroom;
  readonly performer: Performer;
  readonly wordsFor: (locale: string) => Words;
  readonly reportFault: ReportFault;
}

/** Suggests values while an option is typed; where anything goes wrong, or takes too long, it suggests none. */
export function createAutocomplete(parts: AutocompleteParts): (interaction: AutocompleteInteraction) => Promise<void> {
  return async (interaction) => {
    try {
      const suggestions = await within(patience, suggest(interaction, parts));
      await interaction.respond(suggestions.map(({ name, value }) => ({ name, value })));
    } catch (error) {
      parts.reportFault(error, { command: interaction.commandName, guild: interaction.guildId });
    }
  };
}

async function suggest(
  interaction: AutocompleteInteraction,
  { newsroom, performer, wordsFor, reportFault }: AutocompleteParts,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  try {
    const { options, commandName } = interaction;
    const path = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)].filter(Boolean);
    const command = performer.find(path.join(" "));
    const { name, value } = options.getFocused(true);
    const option = command?.options[name];
    if (!command || option?.type !== "text" || !option.suggest) return [];
    const [place, invoker] = [placeOf(interaction), invokerOf(interaction)];
    const settings = await newsroom.settings(place.guildId);
    if (!decideAccess({ command, settings, invoker, place, freeText: false }).allowed) return [];
    const typed = value.slice(0, option.maxLength);
    return presentable(await option.suggest(typed, { newsroom, words: wordsFor(interaction.locale), invoker, place }));
  } catch (error) {
    reportFault(error, { command: interaction.commandName, guild: interaction.guildId });
    return [];
  }
}

/** At most as many as Discord shows; a value that is too long can't be shortened, since it would mean something else. */
function presentable(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  const usable = suggestions.filter(({ name, value }) => {
    const isUsable = name.trim() !== "" && value !== "" && value.length <= longest && !seen.has(value);
    if (isUsable) seen.add(value);
    return isUsable;
  });
  return usable.slice(0, most).map(({ name, value }) => ({ name: ellipsis(name, longest), value }));
}

function within<T>(milliseconds: number, promise: Promise<readonly T[]>): Promise<readonly T[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly T[]>((resolve) => {
    timer = setTimeout(() => resolve([]), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
