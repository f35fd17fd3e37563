import type { Words } from "../words/words.ts";
import type { CommandContext } from "./context.ts";

/** A suggestion while an option is typed: what is shown and what it stands for, both at most 100 characters. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

interface OptionBase {
  readonly description: (words: Words) => string;
  readonly required: boolean;
}

export interface TextOption extends OptionBase {
  readonly type: "text";
  /** In UTF-16 code units; longer input is refused with a message. */
  readonly maxLength: number;
  /** Completes what is typed so far; `input` holds the options given before it. */
  readonly suggest?: (typed: string, context: SuggestContext) => Promise<readonly Suggestion[]>;
}

export interface ChoiceOption extends OptionBase {
  readonly type: "choice";
  readonly choices: readonly string[];
  readonly label: (words: Words, choice: string) => string;
}

export interface FlagOption extends OptionBase {
  readonly type: "flag";
}

export interface NumberOption extends OptionBase {
  readonly type: "number";
  readonly min: number;
  readonly max: number;
}

export interface ChannelOption extends OptionBase {
  readonly type: "channel";
}

export type Option = TextOption | ChoiceOption | FlagOption | NumberOption | ChannelOption;
export type Options = Readonly<Record<string, Option>>;

export type SuggestContext = Pick<CommandContext, "newsroom" | "words" | "invoker" | "place">;

type ValueOf<O extends Option> = O extends { type: "flag" } ? boolean : O extends { type: "number" } ? number : string;

/** What `run` is handed: a value for each option; null where an optional one was left out. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K]["required"] extends true ? ValueOf<O[K]> : ValueOf<O[K]> | null;
};

/** The same where the options aren't known: values by option name. */
export type InputValues = Readonly<Record<string, string | number | boolean | null>>;
