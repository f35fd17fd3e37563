/** The question before, as it was understood, and the words that answered it where there were any. */
export interface EarlierQuestion {
  readonly question: string;
  readonly answer: string | null;
}

/** A follow-up completed with what the conversation was about. */
export interface FollowUp {
  /** Can be asked on its own. */
  readonly question: string;
  /** What it was completed with, to be shown: “the call”. */
  readonly about: string;
}
