import type { UnansweredReason } from "../domain/answer.ts";
import type { Gaps } from "../domain/gap.ts";
import type { GuildId, UserId } from "../domain/ids.ts";
import type { GapStore } from "../store/store.ts";
import type { Settings } from "./settings.ts";

/** How long an unanswered question is kept: 30 days, in milliseconds. */
export const gapLife = 30 * 24 * 60 * 60 * 1000;

/** How many questions moderators are shown. */
const latest = 10;

/** A question that found no answer, and where. */
export interface Unanswered {
  readonly guildId: GuildId;
  readonly askedBy: UserId;
  readonly question: string;
  readonly reason: UnansweredReason;
  /** Asked for nobody else to see: then its words aren't kept, whatever the server allows. */
  readonly private: boolean;
}

/** Keeps that a question found no answer; its words only where the server's settings say so. */
export async function recordGap(
  store: GapStore,
  settings: Pick<Settings, "get">,
  { guildId, askedBy, question, reason, private: isPrivate }: Unanswered,
  now: number,
): Promise<void> {
  const { keepsQuestions } = await settings.get(guildId);
  const kept = keepsQuestions && !isPrivate ? { text: question, askedBy } : null;
  await store.record({ guildId, reason, at: now, question: kept });
}

/** What a server's stories left unanswered in the last 30 days. */
export const readGaps = (store: GapStore, guildId: GuildId, now: number): Promise<Gaps> =>
  store.read(guildId, now - gapLife, latest);
