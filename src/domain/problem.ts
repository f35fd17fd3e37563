import type { ChannelId } from "./ids.ts";

/** What a person can mend themselves; the words for each stand in the catalogue. */
export type Problem =
  | { readonly kind: "empty-question" }
  | { readonly kind: "empty-quote" }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  | { readonly kind: "unknown-article"; readonly name: string }
  | { readonly kind: "unknown-speaker"; readonly name: string; readonly near: readonly string[] }
  | { readonly kind: "empty-library" }
  | { readonly kind: "expired-button" }
  | { readonly kind: "fair-share"; readonly minutes: number }
  | { readonly kind: "not-yours" }
  | { readonly kind: "command-off"; readonly command: string }
  | { readonly kind: "channel-off"; readonly channels: readonly ChannelId[] }
  | { readonly kind: "all-channels" }
  | { readonly kind: "free-text-off" }
  | { readonly kind: "moderators-only" }
  | { readonly kind: "guild-only" }
  | { readonly kind: "cooldown"; readonly seconds: number }
  | { readonly kind: "unknown-command"; readonly name: string }
  | { readonly kind: "bad-option"; readonly option: string; readonly value: string; readonly expected: string }
  | { readonly kind: "missing-option"; readonly option: string; readonly command: string }
  | { readonly kind: "no-message-text" }
  | { readonly kind: "store-read-only" };
