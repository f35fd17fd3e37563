import type { NameMention } from "./name-mentions.ts";
import type { Gender } from "./people-lexicon.ts";

/** A person while their mentions are gathered. */
export interface PersonDraft {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly suffix: string;
  gender: Gender | null;
  readonly mentions: NameMention[];
}
