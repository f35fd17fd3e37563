import { attributionBehind, introducer } from "./message-attribution.ts";
import { longestMessage, quotedPieces } from "./pasted-message.ts";

/**
 * A message that quotes several people, cut into a part for each: “Hill said “…”, but Reyes said “…””, ““…,” Hill said.
 * “…,” said Reyes.”, or a line with a label for each. The whole message where it quotes one.
 */
export function messageParts(message: string): readonly string[] {
  if (message.length > longestMessage) return [message];
  const parts = byQuotedPieces(message) ?? byLabels(message);
  return parts ?? [message];
}

function byQuotedPieces(message: string): readonly string[] | null {
  const parts: { name: string; from: number; to: number }[] = [];
  const pieces = quotedPieces(message);
  let end = 0;
  for (const [at, { index, 0: written, 1: inside = "" }] of pieces.entries()) {
    const to = index + written.length;
    const next = pieces[at + 1];
    const behind = attributionBehind(inside, message.slice(to, next?.index), next === undefined);
    const name = behind?.name ?? introducer(message.slice(end, index), false);
    const last = parts.at(-1);
    const from = end;
    end = to + (behind?.end ?? 0);
    // what nobody introduces, or the same person, goes on
    if (last && (name === null || name === last.name)) last.to = end;
    else if (name === null) return null;
    else parts.push({ name, from, to: end });
  }
  return parts.length > 1 ? parts.map(({ from, to }) => message.slice(from, to).replace(joining, "")) : null;
}

// “…”, *but* Reyes said “…”
const joining = /^[\s,;.]*(?:(?:and|but|while|then) )?/;

function byLabels(message: string): readonly string[] | null {
  const labels = [...message.matchAll(/^[ \t>*_-]*(\p{L}[^:\n“”"]{1,60}):[ \t]+\S/gmu)];
  if (new Set(labels.map(([, name]) => name)).size < 2) return null;
  return labels.map(({ index }, at) => message.slice(index, labels[at + 1]?.index ?? message.length).trim());
}
