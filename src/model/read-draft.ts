import type { CitingSentence } from "../domain/citing-sentence.ts";
import type { Draft } from "./answer-model.ts";

/** More sentences than any draft may have are no draft. */
const mostSentences = 20;

/**
 * Reads what a model wrote as a draft. A fence of code around it and white space are forgiven; any other word beside the
 * object, another field, or a value of another type isn't.
 */
export function readDraft(written: string): Draft {
  const value = parse(withoutFence(written.trim()));
  if (!isObjectOf(value, ["sentences"]) || !Array.isArray(value.sentences)) return unreadable;
  const sentences: readonly unknown[] = value.sentences;
  if (sentences.length > mostSentences || !sentences.every(isSentence)) return unreadable;
  if (sentences.length === 0) return { kind: "failed", failure: "nothing" };
  return { kind: "draft", sentences: sentences.map(({ text, cites }) => ({ text, cites })) };
}

const unreadable: Draft = { kind: "failed", failure: "unreadable" };

// no pattern that looks for both ends at once: it would take squares of time for a reply of blank lines
function withoutFence(written: string): string {
  const [opening] = /^```(?:json)?[ \t]*\n/i.exec(written) ?? [];
  return opening !== undefined && written.endsWith("```") ? written.slice(opening.length, -3) : written;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isSentence = (value: unknown): value is CitingSentence =>
  isObjectOf(value, ["text", "cites"]) &&
  typeof value.text === "string" &&
  Array.isArray(value.cites) &&
  value.cites.every((number) => Number.isSafeInteger(number));

/** Whether a value is an object with exactly these fields. */
function isObjectOf<Name extends string>(value: unknown, names: readonly Name[]): value is Record<Name, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === names.length && names.every((name) => own.includes(name));
}
