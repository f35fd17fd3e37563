import type { Citation } from "../domain/citation.ts";
import type { ChannelId } from "../domain/ids.ts";
import type { DiffPart } from "../domain/quote-check.ts";
import type { Span } from "../domain/span.ts";

/** What a command hands back: blocks from a closed set, which every adapter can show. */
export interface Reply {
  readonly blocks: readonly Block[];
  /** Shown in its place where it doesn't fit whole; it may be shortened then. */
  readonly otherwise?: Reply;
  /** Set where the story doesn't say: an adapter that answers unasked is silent then. */
  readonly unanswered?: boolean;
}

/**
 * All strings are plain text, the bot's own and those from outside alike: they carry no markup, and a renderer escapes
 * every one of them. What stands out does so by its block or by `marks`.
 */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | ExcerptBlock
  | { readonly kind: "diff"; readonly parts: readonly DiffPart[] }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | { readonly kind: "channels"; readonly label: string; readonly channelIds: readonly ChannelId[] }
  | { readonly kind: "notice"; readonly tone: "info" | "caution" | "error"; readonly text: string }
  | { readonly kind: "actions"; readonly actions: readonly Action[] };

/** Words of the story with their number, speaker and source. */
export interface ExcerptBlock {
  readonly kind: "excerpt";
  readonly citation: Citation;
  /** Spans to stand out, as offsets into the article, within the citation. */
  readonly marks: readonly Span[];
  /** The excerpt's number within the reply, from 1; null where it needs none. */
  readonly number: number | null;
  /** Who said it, in words, the chain included; null where it is the story's own. */
  readonly speaker: string | null;
  /** Paragraph, title, outlet and date, in words. */
  readonly source: string;
  /** The publisher's page at these words; null where the article has no address. */
  readonly url: string | null;
}

export interface ListItem {
  /** Stands out before the detail. */
  readonly label: string;
  readonly detail: string;
}

/** A command's input as it travels in a button: option names and their values as text. */
export type ActionInput = Readonly<Record<string, string>>;

/** Pressing it invokes a command, the same as typing it. */
export type Action =
  | {
      readonly kind: "button";
      readonly label: string;
      readonly emoji?: string;
      readonly style: "primary" | "secondary" | "danger";
      readonly command: string;
      readonly input: ActionInput;
    }
  | {
      readonly kind: "choice";
      readonly placeholder: string;
      readonly command: string;
      readonly input: ActionInput;
      /** The option that the chosen value becomes. */
      readonly option: string;
      readonly choices: readonly { readonly label: string; readonly value: string; readonly detail?: string }[];
    };

/** A short form to fill in; its fields become options of the command that it invokes. */
export interface Form {
  readonly title: string;
  readonly command: string;
  readonly input: ActionInput;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly option: string;
  readonly label: string;
  readonly placeholder: string;
  readonly long: boolean;
  readonly maxLength: number;
}
