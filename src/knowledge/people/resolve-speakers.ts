import type { Attribution, Speaker } from "../../domain/quotation.ts";
import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";
import { outletTold } from "./medium.ts";
import { type NamedSource, nameSources } from "./name-sources.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";

/** What is told of a statement's speaker. */
export type ResolvedSpeaker = Pick<Attribution, "speaker" | "via" | "medium">;

/**
 * Names the speaker of each statement, who reports that they said it, and the medium. Statements come in text order,
 * an inner one behind the one that holds it or before, as long as `within` names it.
 */
export function resolveSpeakers(
  document: TaggedDocument,
  statements: readonly Statement[],
  lexicon: PeopleLexicon,
): readonly ResolvedSpeaker[] {
  const sources = nameSources(document, statements, lexicon);
  const within = nesting(document, statements);
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
    resolved.push({ speaker, via: account ? [account] : via, medium });
  });
  return resolved;
}

/** The statements around one, outermost first. */
function enclosing(within: readonly number[], index: number): readonly number[] {
  const chain: number[] = [];
  let outer = within[index] ?? -1;
  while (outer >= 0 && chain.length < deepest) {
    chain.unshift(outer);
    outer = within[outer] ?? -1;
  }
  return chain;
}

/**
 * What holds what. “He told her that it was over, according to two friends”: whose cue stands outside what the other
 * says is the outer one, even where its content was read as part of the other's.
 */
function nesting(document: TaggedDocument, statements: readonly Statement[]): readonly number[] {
  const within = statements.map((statement) => statement.within);
  statements.forEach((statement, index) => {
    const outer = statements[statement.within];
    if (!outer || statement.cueHead < 0 || within[statement.within] === index) return;
    if (holds(outer, statement.cueHead) && !trails(document, statement, outer)) return;
    within[index] = outer.within;
    within[statement.within] = index;
  });
  return within;
}

const holds = ({ content }: Statement, token: number) => content.some(({ from, to }) => from <= token && token < to);

/** “…, according to two friends” at the end of what holds it, and about all of it. */
function trails(document: TaggedDocument, { content, cueHead }: Statement, outer: Statement): boolean {
  return (
    document.lower[cueHead] === "according" &&
    content[0]?.from === outer.content[0]?.from &&
    (content.at(-1)?.to ?? 0) <= cueHead
  );
}

/** No report of reports goes deeper. */
const deepest = 8;

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
