import type { Attribution, Quotation, Speaker } from "../../domain/quotation.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import { analyse } from "../retrieval/terms.ts";

/** Whether the quotation is of whom the question asks about: by name, or by the role that the story prints. */
export function isSaidBy({ attribution }: Quotation, evidence: Evidence): boolean {
  const { speaker } = attribution;
  if (!speaker || evidence.question.speaker.size === 0) return false;
  const asked = askedKeys(evidence);
  const { name, roleAndName } = stemsOfSpeaker(speaker);
  for (const stem of asked) if (name.has(stem)) return true;
  return isSubset(asked, roleAndName);
}

interface SpeakerStems {
  readonly name: ReadonlySet<string>;
  readonly roleAndName: ReadonlySet<string>;
}

// a story's speakers are looked at again with every question
const known = new WeakMap<Speaker, SpeakerStems>();

function stemsOfSpeaker(speaker: Speaker): SpeakerStems {
  let stems = known.get(speaker);
  if (!stems) {
    stems = { name: stemsOf(speaker.name), roleAndName: stemsOf(`${speaker.role ?? ""} ${speaker.name}`) };
    known.set(speaker, stems);
  }
  return stems;
}

/** Whether a sentence holds words of whom the question asks about. */
export const quotesAskedSpeaker = (evidence: Evidence, { quotations }: IndexedSentence): boolean =>
  quotations.some((quotation) => isSaidBy(quotation, evidence));

/** What a question about somebody's words asks about: its terms without who said them. */
export const topicOf = ({ terms, question }: Evidence): Evidence["terms"] =>
  terms.filter(({ stem }) => !question.speaker.has(stem));

/** The attribution of the words at a place, the innermost where one report stands within another. */
export function attributionAt(
  quotations: readonly Quotation[],
  covers: (quotation: Quotation) => number,
): Attribution | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const shared = covers(quotation);
    if (shared === 0) continue;
    const inner = quotation.attribution.via.length > (best?.attribution.via.length ?? -1);
    if (shared > most || (shared === most && inner)) {
      best = quotation;
      most = shared;
    }
  }
  return best?.attribution ?? null;
}

// the stems of the speaker under which the article's own spelling is found
const askedKeys = ({ terms, question }: Evidence): ReadonlySet<string> =>
  new Set(terms.filter(({ stem }) => question.speaker.has(stem)).map(({ key }) => key));

const stemsOf = (name: string): ReadonlySet<string> =>
  new Set(analyse(name).flatMap(({ stem, stop }) => (stop ? [] : [stem])));

const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  inner.size > 0 && [...inner].every((stem) => outer.has(stem));
