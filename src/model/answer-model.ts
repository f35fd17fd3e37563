import type { CitingSentence } from "../domain/citing-sentence.ts";

/** A language model that chooses among numbered passages and connects them. What it writes is to be checked. */
export interface AnswerModel {
  /** Never rejects, and never takes longer than the time that it is given. */
  connect(wish: ConnectWish): Promise<Draft>;
}

export interface ConnectWish {
  readonly question: string;
  /** Passage 1 stands first. */
  readonly passages: readonly NumberedPassage[];
}

export interface NumberedPassage {
  readonly text: string;
  /** Whose claim it is; null where it is the story's own, or where the passage's words had better say so. */
  readonly speaker: string | null;
}

/** What a model wrote, of the right shape and no more than that; or why there is nothing. */
export type Draft =
  | { readonly kind: "draft"; readonly sentences: readonly CitingSentence[] }
  | { readonly kind: "failed"; readonly failure: ModelFailure };

/**
 * `late`: not whole in time. `unreachable`: no connection, or it broke. `refused`: a 4xx. `busy`: 429 or a 5xx.
 * `redirected`: sent elsewhere, where nobody follows. `too-large`: more than is read. `cut-off`: the model ran out of
 * tokens. `unreadable`: not what was asked for. `nothing`: it wrote no sentence. The rest never reach the model:
 * `resting` after failures, `crowded` by other questions, `spent` is the hour's budget.
 */
export type ModelFailure = ChatFailure | "nothing" | "resting" | "crowded" | "spent";

export type ChatFailure =
  | "late"
  | "unreachable"
  | "refused"
  | "busy"
  | "redirected"
  | "too-large"
  | "cut-off"
  | "unreadable";

export interface AnswerModelConfig {
  /** The address before `/chat/completions`, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  /** The model's name as the endpoint knows it. */
  readonly model: string;
  /** Sent as a bearer token; null sends none. */
  readonly key: string | null;
  /** For the whole of it, from connecting to the last byte, in milliseconds. */
  readonly timeout: number;
  /** How many questions reach the model in any hour at most. */
  readonly hourly: number;
}
