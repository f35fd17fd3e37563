import type { FlagOption, TextOption } from "./options.ts";

/** Shows the reply to the invoker alone, or to all where it is off. */
export const privateOption = {
  type: "flag",
  description: (words) => words.options.private,
  required: false,
} as const satisfies FlagOption;

/** What a button carries and nobody types. */
export const carried = {
  type: "text",
  description: (words) => words.options.hidden,
  required: true,
  maxLength: 4000,
} as const satisfies TextOption;

/** The same where it may be left out. */
export const carriedOptional = { ...carried, required: false } as const satisfies TextOption;

/** A switch that must be set one way or the other. */
export const onOption = {
  type: "flag",
  description: (words) => words.options.on,
  required: true,
} as const satisfies FlagOption;
