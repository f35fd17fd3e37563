import type { ActionInput } from "../reply/reply.ts";

/** A command invocation as it travels in the `custom_id` of a button, a choice or a form. */
export interface AddressedInvocation {
  readonly command: string;
  /** What is known already; null where the newsroom keeps it under `key`. */
  readonly input: ActionInput | null;
  /** A short key, for an input that is too long for an id. */
  readonly key: string | null;
  /** The option that a choice fills in; null where nothing is left open. */
  readonly open: string | null;
}

/** Discord takes 100 characters; counted in UTF-8 bytes, so that it holds however they are counted. */
const idLimit = 100;

const version = "1";
const [inline, keyed, separator, equals] = ["~", "!", "~", "="];

/**
 * Writes an invocation as an id: `1~who-said~quote=Hello~private=true`. Two equal ones in a message are told apart by
 * their `ordinal`, which means nothing. Null where it doesn't fit.
 */
export function encodeInline(command: string, input: ActionInput, open: string | null, ordinal: number): string | null {
  const pairs = Object.entries(input).map(([name, value]) => `${escapePart(name)}${equals}${escapePart(value)}`);
  return fitting([
    `${prefix(ordinal)}${inline}${escapePart(command)}`,
    ...pairs,
    ...(open === null ? [] : [escapePart(open)]),
  ]);
}

/** The same with the input kept elsewhere: `1!who-said~k3yk3y`. Null where even that doesn't fit. */
export function encodeKeyed(command: string, key: string, open: string | null, ordinal: number): string | null {
  return fitting([
    `${prefix(ordinal)}${keyed}${escapePart(command)}`,
    escapePart(key),
    ...(open === null ? [] : [escapePart(open)]),
  ]);
}

/** Reads an id back; null where it isn't one of ours, or is of another version. */
export function decodeId(id: string): AddressedInvocation | null {
  const head = /^1[0-9a-z]*([~!])/.exec(id);
  if (!head) return null;
  const [command = "", ...rest] = id.slice(head[0].length).split(separator);
  if (command === "") return null;
  if (head[1] === keyed) {
    const [key = "", open] = rest;
    return { command: restorePart(command), input: null, key: restorePart(key), open: nullable(open) };
  }
  const pairs = rest.filter((part) => part.includes(equals));
  const input = Object.fromEntries(pairs.map(pairOf));
  return {
    command: restorePart(command),
    input,
    key: null,
    open: nullable(rest.find((part) => !part.includes(equals))),
  };
}

const prefix = (ordinal: number): string => version + (ordinal === 0 ? "" : ordinal.toString(36));

function fitting(parts: readonly string[]): string | null {
  const id = parts.join(separator);
  return Buffer.byteLength(id) <= idLimit ? id : null;
}

function pairOf(pair: string): readonly [string, string] {
  const at = pair.indexOf(equals);
  return [restorePart(pair.slice(0, at)), restorePart(pair.slice(at + 1))];
}

const nullable = (text: string | undefined): string | null => (text === undefined ? null : restorePart(text));

// Spaces at the edges, control characters and halves of a pair don't survive a round trip through Discord as they are.
const escapePart = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped
    /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]|[%~=\u0000-\u001f\u007f-\u009f]|^\s|\s$/g,
    (found) => (found.length === 2 ? found : `%${found.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );

const restorePart = (text: string): string =>
  text.replace(/%([0-9a-f]{4})/g, (_found, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
