import type { Attribution, Quotation, Speaker } from "../../domain/quotation.ts";
import type { Evidence } from "../retrieval/evidence.ts";
import type { IndexedSentence } from "../retrieval/retrieval-index.ts";
import { analyse } from "../retrieval/terms.ts";

/**
 * Whether the quotation is of whom the question asks about: by name, or by the role that the story prints. Of namesakes
 * it is whoever fits more of what was asked: “Emil Brock” isn't Vera Brock.
 */
export function isSaidBy({ attribution }: Quotation, evidence: Evidence): boolean {
  const { speaker } = attribution;
  if (!speaker || evidence.question.speaker.size === 0) return false;
  return askedSpeakers(evidence).has(speaker.name);
}

/** The names of the story's speakers whom the question may ask about: several where they fit as well. */
export function askedSpeakers(evidence: Evidence): ReadonlySet<string> {
  let names = asked.get(evidence);
  if (!names) {
    names = findAskedSpeakers(evidence);
    asked.set(evidence, names);
  }
  return names;
}

const asked = new WeakMap<Evidence, ReadonlySet<string>>();

function findAskedSpeakers(evidence: Evidence): ReadonlySet<string> {
  const keys = askedKeys(evidence);
  const fits = new Map<string, { readonly shared: number; readonly within: boolean }>();
  for (const { quotations } of evidence.index.sentences) {
    for (const { attribution } of quotations) {
      if (!attribution.speaker || fits.has(attribution.speaker.name)) continue;
      const { name, roleAndName } = stemsOfSpeaker(attribution.speaker);
      const shared = [...keys].filter((key) => roleAndName.has(key)).length;
      const named = [...keys].some((key) => name.has(key));
      if (named || (shared > 0 && shared === keys.size))
        fits.set(attribution.speaker.name, { shared, within: isSubset(name, keys) });
    }
  }
  const most = Math.max(0, ...[...fits.values()].map(({ shared }) => shared));
  // “Brock” may be whichever of them was asked for
  return new Set([...fits].flatMap(([name, { shared, within }]) => (shared === most || within ? [name] : [])));
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
