import type { NounChunk } from "../../tagging/tagged-document.ts";
import { probabilityStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";

/** What stands between a noun phrase and a cue. */
export interface Between {
  /** 1 where the phrase is in another sentence, plus 2 where it comes after the cue. */
  readonly place: number;
  readonly tokens: number;
  readonly commas: number;
  readonly verbs: number;
  readonly marks: number;
  readonly chunks: number;
  readonly conjunctions: number;
  /** Subordinating conjunctions, and one for any relative pronoun. */
  readonly clauses: number;
  /** A number for the exact row of tags; 0 where it is long. */
  readonly tags: number;
  /** The highest prior of a cue among them. */
  readonly prior: number;
  /** The likeliest cue among them, in tenths. */
  readonly probability: number;
  /** The first and last token between. */
  readonly from: number;
  readonly last: number;
}

const longestRow = 6;

/** Reads what stands between a noun phrase and a cue. */
export function readBetween(view: DocumentView, cue: number, chunk: NounChunk, probability: Float32Array): Between {
  const after = chunk.from > cue;
  const from = after ? cue + 1 : chunk.to;
  const last = after ? chunk.from - 1 : cue - 1;
  let [commas, verbs, marks, chunks, conjunctions, subordinate, relative, prior, likeliest] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let tags = 1;
  for (let token = from; token <= last; token++) {
    const pos = view.pos(token);
    const lower = view.lower(token);
    if (lower === ",") commas++;
    else if (view.isMark(token)) marks++;
    else if (pos === "VERB") verbs++;
    else if (pos === "SCONJ") subordinate++;
    else if (pos === "CCONJ") conjunctions++;
    if (lower === "who" || lower === "which" || lower === "that") relative = 1;
    if (view.chunk(token)?.from === token) chunks++;
    prior = Math.max(prior, view.prior(token));
    likeliest = Math.max(likeliest, probability[token] ?? 0);
    if (last - from < longestRow) tags = (Math.imul(tags, 31) + view.tag(token)) | 0;
  }
  return {
    place: (view.sentence(chunk.head) === view.sentence(cue) ? 0 : 1) + (after ? 2 : 0),
    tokens: last - from + 1,
    commas,
    verbs,
    marks,
    chunks,
    conjunctions,
    clauses: subordinate + relative,
    tags: last - from < longestRow ? tags : 0,
    prior,
    probability: probabilityStep(likeliest, 10),
    from,
    last,
  };
}
