import type { Attribution, Speaker } from "../../domain/quotation.ts";
import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";
import { findAccounts } from "./accounts.ts";
import { outletTold } from "./medium.ts";
import { type NamedSource, nameSources } from "./name-sources.ts";
import { enclosing, nestingOf } from "./nesting.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/** What is told of a statement's speaker. */
export interface ResolvedSpeaker extends Pick<Attribution, "speaker" | "via" | "medium"> {
  /** Whether several bear the speaker's name, and the text doesn't tell whom it means. */
  readonly doubtful: boolean;
}

/**
 * Names the speaker of each statement, who reports that they said it, and the medium. Statements come in text order,
 * an inner one behind the one that holds it or before, as long as `within` names it.
 */
export function resolveSpeakers(
  document: TaggedDocument,
  statements: readonly Statement[],
  lexicon: PeopleLexicon,
): readonly ResolvedSpeaker[] {
  const accounts = findAccounts(document, statements);
  const sources = nameSources(document, [...statements, ...accounts.map(({ teller }) => teller)], lexicon);
  const within = [...nestingOf(document, statements)];
  accounts.forEach(({ told }, place) => {
    for (const index of told) if (within[index] === -1) within[index] = statements.length + place;
  });
  const resolved: ResolvedSpeaker[] = [];
  statements.forEach((statement, index) => {
    const chain = enclosing(within, index).map((outer) => sources[outer] as NamedSource);
    const own = sources[index] as NamedSource;
    // “I told him so”, quoted: whoever is quoted around it
    const speaker = own.firstPerson ? (chain.at(-1)?.speaker ?? null) : own.speaker;
    const via = chain.flatMap(({ reporter }) => reporter ?? []);
    const outer = chain.map((source) => source.document).find((name) => name !== null);
    const medium = own.document ?? outer ?? outletTold(document, statement, lexicon);
    const account = chain.length === 0 ? accountBefore(document, statements, resolved, index, speaker) : null;
    resolved.push({ speaker, via: account ? [account] : via, medium, doubtful: own.doubtful });
  });
  return resolved;
}

/**
 * Who gives the account that a “reportedly” refers to: after “Kremlin aide Yury Ushakov offered further details …”,
 * “Putin reportedly said” is Putin by Ushakov's account.
 */
function accountBefore(
  document: TaggedDocument,
  statements: readonly Statement[],
  resolved: readonly ResolvedSpeaker[],
  index: number,
  speaker: Speaker | null,
): Speaker | null {
  const cue = statements[index]?.cueHead ?? -1;
  if (cue < 0 || speaker === null || !isReportedly(document, cue)) return null;
  for (let before = index - 1; before >= 0 && before >= index - 6; before--) {
    const other = statements[before]?.cueHead ?? -1;
    if (document.paragraph[other] !== document.paragraph[cue] || (statements[before]?.within ?? -1) >= 0) continue;
    const teller = resolved[before]?.via[0] ?? resolved[before]?.speaker ?? null;
    if (teller && teller.name !== speaker.name) return teller;
  }
  return null;
}

function isReportedly(document: TaggedDocument, cue: number): boolean {
  for (let token = cue - 3; token <= cue + 1; token++) {
    const word = document.lower[token];
    if (document.sentence[token] === document.sentence[cue] && (word === "reportedly" || word === "allegedly"))
      return true;
  }
  return false;
}
