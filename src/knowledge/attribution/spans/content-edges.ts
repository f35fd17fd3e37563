import { probabilityStep } from "../model/log-sum.ts";
import type { DocumentView } from "../reading/document-view.ts";

/** Whether an edge of content meets the edge of a quoted region. 0: not quoted, 1: cuts the region, 2: meets its edge. */
export function quotedEdge(view: DocumentView, token: number, direction: 1 | -1): number {
  const region = view.region(token);
  if (region < 0) return 0;
  const beyond = direction < 0 ? view.previousWord(token) : view.nextWord(token);
  return view.region(beyond) === region ? 1 : 2;
}

/** What stands in a row of tokens that is left out of content, or is in it. */
export interface Stretch {
  readonly tokens: number;
  readonly verbs: number;
  readonly commas: number;
  readonly quoted: boolean;
  /** The highest prior of a cue, marks not counted. */
  readonly prior: number;
  /** The likeliest unquoted cue, in tenths. */
  readonly probability: number;
  /** A number for the exact row of tags; -1 where it is long. */
  readonly tags: number;
}

const longestRow = 5;

/** Reads the tokens from `from` to `last`, both included; `except` is a cue that doesn't count as one. */
export function readStretch(
  view: DocumentView,
  either: Float32Array,
  from: number,
  last: number,
  except = -1,
): Stretch {
  let [verbs, commas, prior, likeliest, tags] = [0, 0, 0, 0, 0];
  let quoted = false;
  for (let token = from; token <= last; token++) {
    if (view.isVerb(token)) verbs++;
    if (view.lower(token) === ",") commas++;
    if (view.region(token) >= 0) quoted = true;
    else if (token !== except) likeliest = Math.max(likeliest, either[token] ?? 0);
    prior = Math.max(prior, view.prior(token));
    if (token - from < longestRow) tags = (Math.imul(tags, 31) + view.tag(token)) | 0;
  }
  return {
    tokens: last - from + 1,
    verbs,
    commas,
    quoted,
    prior,
    probability: probabilityStep(likeliest, 10),
    tags: last - from < longestRow ? tags : -1,
  };
}
