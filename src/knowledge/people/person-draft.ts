import type { NameMention } from "./name-mentions.ts";
import type { Gender } from "./people-lexicon.ts";

/** A person while their mentions are gathered. */
export interface PersonDraft {
  name: string;
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
  gender: Gender | null;
  /** Whether it stands for a surname that several bear, where the text doesn't tell whom it means. */
  readonly ambiguous: boolean;
  readonly mentions: NameMention[];
}
