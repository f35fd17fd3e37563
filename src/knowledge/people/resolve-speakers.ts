import type { Attribution, Speaker } from "../../domain/quotation.ts";
import type { Statement } from "../attribution/statement.ts";
import type { TaggedDocument } from "../tagging/tagged-document.ts";
import { findAccounts } from "./accounts.ts";
import { outletTold } from "./medium.ts";
import { type NamedSource, nameSources } from "./name-sources.ts";
import { enclosing, nestingOf } from "./nesting.ts";
import type { PeopleLexicon } from "./people-lexicon.ts";
import { runningAccount } from "./running-account.ts";

/** What is told of a statement's speaker. */
export interface ResolvedSpeaker extends Pick<Attribution, "speaker" | "via" | "medium"> {
  /** Whether several bear the speaker's name, and the text doesn't tell whom it means. */
  readonly doubtful: boolean;
  /** Whether the speaker tells of words of their own, which the statement around it holds as theirs already. */
  readonly repeatsOwn: boolean;
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
    const speaker = speakerOf(document, statement, own, chain.at(-1)?.speaker ?? null);
    const via = chain.flatMap(({ reporter }) => reporter ?? []);
    const outer = chain.map((source) => source.document).find((name) => name !== null);
    const medium = own.document ?? outer ?? outletTold(document, statement, lexicon);
    const account = chain.length === 0 ? runningAccount(document, statements, resolved, index) : null;
    resolved.push({
      speaker,
      via: othersOf(account ? [account] : via, speaker),
      medium,
      doubtful: own.doubtful,
      repeatsOwn: isOwnReport(document, statements[within[index] ?? -1]) && isSame(speaker, chain.at(-1)?.speaker),
    });
  });
  return resolved;
}

/**
 * Who says what stands within another's words: “I” is whoever is quoted around it, and “he” in somebody's own words is
 * another, though the text may not tell who.
 *
 * @param around The speaker of the statement around it; null where none is or the text names nobody.
 */
function speakerOf(
  document: TaggedDocument,
  { sourceHead }: Statement,
  { speaker, firstPerson }: NamedSource,
  around: Speaker | null,
): Speaker | null {
  if (firstPerson) return around;
  const isQuoted = (document.region[sourceHead] ?? -1) >= 0;
  return isQuoted && document.tag[sourceHead] === "PRON" && isSame(speaker, around) ? null : speaker;
}

const isSame = (a: Speaker | null, b: Speaker | null | undefined): boolean => a !== null && a.name === b?.name;

/** “Lee said that she had told them …”; “…,” Lee said, according to Lee, is one statement with two sources. */
const isOwnReport = ({ lower }: TaggedDocument, around: Statement | undefined): boolean =>
  around !== undefined && lower[around.cueHead] !== "according";

/** Nobody reports themselves, nor twice in a row. */
function othersOf(via: readonly Speaker[], speaker: Speaker | null): readonly Speaker[] {
  return via.filter(({ name }, at) => name !== speaker?.name && name !== via[at - 1]?.name);
}
