import type { SettingsChange } from "../app/settings.ts";
import type { GuildId } from "../domain/ids.ts";
import { UserError } from "../domain/user-error.ts";
import { presentSettings } from "../reply/present-settings.ts";
import type { Reply } from "../reply/reply.ts";
import type { CommandContext } from "./context.ts";

/** What every subcommand of `/config` has in common: for moderators, never switched off, for their eyes alone. */
export const configCommand = { access: "moderators", switchable: false, private: true } as const;

/** @throws UserError `guild-only` outside servers. */
export function guildOf({ place }: CommandContext): GuildId {
  if (place.guildId === null) throw new UserError({ kind: "guild-only" });
  return place.guildId;
}

/** Changes some settings of the server and shows all of them. */
export async function changeSettings(context: CommandContext, change: SettingsChange): Promise<Reply> {
  const settings = await context.newsroom.changeSettings(guildOf(context), change);
  return presentSettings(settings, context.newsroom.hasModel, true, context.words);
}

/** A list with a value put in or taken out; the order of the others stays. */
export const withOrWithout = <T>(list: readonly T[], value: T, isIn: boolean): readonly T[] => {
  const others = list.filter((other) => other !== value);
  return isIn ? [...others, value] : others;
};
