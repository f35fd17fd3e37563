import { tableMask } from "./linear-table.ts";

/** The features of one decision, collected by name and kept as places in a weight table. */
export interface FeatureList {
  /** Adds a feature: a template and up to three values, all of them part of its identity. */
  add(template: number, first?: number, second?: number, third?: number): void;
  clear(): void;
  /** Their number so far. */
  readonly length: number;
  /** The places, of which the first `length` count; overwritten after `clear`. */
  readonly places: Int32Array;
  /** A copy of the places. */
  take(): Int32Array;
}

/** A list that grows as needed and is cleared between decisions, so that reading allocates nothing. */
export function createFeatureList(): FeatureList {
  let places = new Int32Array(256);
  let length = 0;
  return {
    add(template, first = 0, second = 0, third = 0) {
      if (length === places.length) {
        const grown = new Int32Array(2 * length);
        grown.set(places);
        places = grown;
      }
      places[length++] = placeOf(template, first, second, third);
    },
    clear() {
      length = 0;
    },
    get length() {
      return length;
    },
    get places() {
      return places;
    },
    take: () => places.slice(0, length),
  };
}

/** Gives every name of a family its template, a number that depends on the two names alone. */
export function templates<Name extends string>(family: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, hashText(`${family}/${name}`)])) as Record<Name, number>;
}

/** FNV-1a (Fowler, Noll, Vo) with a final mix; 31 bits, never 0, so that 0 can stand for “nothing”. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 1 || 1;
}

/** Feature hashing (Weinberger et al., ICML 2009): features share a table of fixed size, collisions and all. */
function placeOf(template: number, first: number, second: number, third: number): number {
  let hash = Math.imul(template + 17, 0x9e3779b1) ^ Math.imul(first + 0x7f4a7, 0x85ebca6b);
  hash = Math.imul(((hash << 13) | (hash >>> 19)) ^ (second + 0x51ed), 0xc2b2ae35);
  hash = Math.imul(((hash << 11) | (hash >>> 21)) ^ (third + 0x1b56), 0x27d4eb2f);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & tableMask;
}
