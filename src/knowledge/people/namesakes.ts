import type { NameMention } from "./name-mentions.ts";
import type { PersonDraft } from "./person-draft.ts";

/** Tells whom a surname means, asked from the start of a document to its end. */
export interface Namesakes {
  /** The person meant; `several` where two or more may be, undefined where nobody bears the name. */
  meant(name: NameMention): PersonDraft | "several" | undefined;
  /** Takes note of a place that names a person. */
  named(name: NameMention, draft: PersonDraft): void;
  /** Takes in somebody who has only a surname. */
  add(draft: PersonDraft): void;
}

/** More bear no one surname in a story. */
const mostNamesakes = 30;

export function createNamesakes(drafts: readonly PersonDraft[]): Namesakes {
  const byLast = new Map<string, PersonDraft[]>();
  const counted = new Map<PersonDraft, number>();
  /** Who was last meant by a bare surname. */
  const bare = new Map<string, PersonDraft>();
  const add = (draft: PersonDraft) => {
    const namesakes = byLast.get(draft.last);
    if (namesakes) namesakes.push(draft);
    else byLast.set(draft.last, [draft]);
  };
  const times = (draft: PersonDraft) => counted.get(draft) ?? 0;
  for (const draft of drafts) add(draft);
  return {
    meant(name) {
      const fits = (byLast.get(name.last) ?? []).slice(0, mostNamesakes).filter((draft) => mayBe(draft, name));
      const met = fits.filter((draft) => times(draft) > 0);
      const [first, second] = (met.length > 0 ? met : fits).toSorted((a, b) => times(b) - times(a));
      if (!first || !second || met.length < 2 || name.length > 1) return first;
      const before = bare.get(name.last);
      if (before && met.includes(before)) return before;
      // “Hill” is Paul Hill rather than Paul Hill Jr.
      const plain = met.filter(({ suffix }) => suffix === name.suffix);
      if (plain.length === 1) return plain[0];
      return times(first) > leads * times(second) ? first : "several";
    },
    named(name, draft) {
      counted.set(draft, times(draft) + 1);
      if (name.length === 1 && !draft.ambiguous) bare.set(name.last, draft);
    },
    add,
  };
}

/** Somebody named more than so many times as often as the next is whom a story is about. */
const leads = 2;

const mayBe = ({ gender, suffix }: PersonDraft, name: NameMention): boolean =>
  (!name.gender || !gender || name.gender === gender) && (name.suffix === "" || name.suffix === suffix);
