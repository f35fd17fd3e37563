import type { ChatFailure } from "./answer-model.ts";

/** What a model wrote, or why that can't be told. */
export type Completion =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "failed"; readonly failure: Extract<ChatFailure, "cut-off" | "unreadable"> };

/**
 * Reads a chat completion, whatever an endpoint may have sent for one: the first choice's words, which must be a string.
 * Source: OpenAI's API reference, “The chat completion object”.
 */
export function readCompletion(sent: unknown): Completion {
  const choices = fieldOf(sent, "choices");
  const choice: unknown = Array.isArray(choices) ? choices[0] : null;
  if (fieldOf(choice, "finish_reason") === "length") return { kind: "failed", failure: "cut-off" };
  const text = fieldOf(fieldOf(choice, "message"), "content");
  return typeof text === "string" ? { kind: "text", text } : { kind: "failed", failure: "unreadable" };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
