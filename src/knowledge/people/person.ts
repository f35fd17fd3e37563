import type { Gender } from "./people-lexicon.ts";

/** Somebody whom a document names, with every place where it does. */
export interface Person {
  /** The fullest name that the story prints. */
  readonly name: string;
  /** In lower case; empty where only a surname is printed. */
  readonly first: string;
  readonly last: string;
  /** Null where nothing tells. */
  readonly gender: Gender | null;
  /** As printed beside the name: “Kremlin aide”. */
  readonly role: string | null;
  /** The nouns of those roles: “aide”, “director” of “director of the agency”. */
  readonly roleNouns: ReadonlySet<string>;
  /** Every word of the roles and titles printed beside the name, in lower case. */
  readonly roleWords: ReadonlySet<string>;
  /** Whether several bear the name and the text doesn't tell whom it means: “Ito” beside Kenji and Mari Ito. */
  readonly ambiguous: boolean;
  /** Whether it is no name but what the text calls somebody unnamed: “Bauer’s mother”. */
  readonly unnamed: boolean;
  /** In text order. */
  readonly mentions: readonly PersonMention[];
}

/** A place that names a person, with what makes it likely to be whom a later “he” means. */
export interface PersonMention {
  readonly from: number;
  readonly to: number;
  /** 1: the subject of its clause; 0.6: before a comma that opens an apposition; else 0. */
  readonly subject: number;
  /** Whether its sentence starts with it. */
  readonly opens: boolean;
  readonly possessive: boolean;
}
