import type { Brand } from "./brand.ts";

export type ArticleId = Brand<"ArticleId">;
export type GuildId = Brand<"GuildId">;
export type UserId = Brand<"UserId">;
export type ChannelId = Brand<"ChannelId">;

/** Ids are opaque text from outside; these name what a string is meant to be, once, where it comes in. */
export const articleId = (text: string) => text as ArticleId;
export const guildId = (text: string) => text as GuildId;
export const userId = (text: string) => text as UserId;
export const channelId = (text: string) => text as ChannelId;
