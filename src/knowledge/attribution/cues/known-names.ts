import type { DocumentView } from "../reading/document-view.ts";

/** Tells whether a name that may be printed in capitals is of somebody whom the text names in full elsewhere. */
export type KnownNames = (first: string | null, last: string) => boolean;

/**
 * Collects the full names of a text: “Carl Ray” makes RAY and CARL RAY known. No place (“in New York”), no part of a
 * longer name (“George Washington University”), and nothing that itself stands in a label.
 */
export function knownNames(view: DocumentView): KnownNames {
  const firstNames = new Map<string, Set<string>>();
  for (let token = 1; token < view.length; token++) {
    if (!isName(view, token) || !isName(view, token - 1) || isName(view, token + 1)) continue;
    if (view.lower(token + 1) === ":" || placed.test(view.lower((view.chunk(token)?.from ?? token) - 1))) continue;
    const last = view.lower(token);
    const known = firstNames.get(last) ?? new Set();
    firstNames.set(last, known.add(view.lower(token - 1)));
  }
  return (first, last) => {
    const known = firstNames.get(last);
    return known !== undefined && (first === null || known.has(first));
  };
}

const placed = /^(?:in|at|near|across|outside|around)$/;

const isName = (view: DocumentView, token: number): boolean =>
  view.pos(token) === "PROPN" && /^\p{Lu}\p{Ll}/u.test(view.document.word[token] ?? "");
