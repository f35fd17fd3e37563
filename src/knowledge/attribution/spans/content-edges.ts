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
  return createStretchReader(view, either, except)(from, last);
}

/** Reads stretches as `readStretch` does; one that starts like the last and ends no sooner costs only what it adds. */
export function createStretchReader(
  view: DocumentView,
  either: Float32Array,
  except: number,
): (from: number, last: number) => Stretch {
  let [start, next, verbs, commas, prior, likeliest, tags] = [-1, -1, 0, 0, 0, 0, 0];
  let quoted = false;
  return (from, last) => {
    if (from !== start || last < next - 1) {
      [start, next, verbs, commas, prior, likeliest, tags] = [from, from, 0, 0, 0, 0, 0];
      quoted = false;
    }
    for (; next <= last; next++) {
      if (view.isVerb(next)) verbs++;
      if (view.lower(next) === ",") commas++;
      if (view.region(next) >= 0) quoted = true;
      else if (next !== except) likeliest = Math.max(likeliest, either[next] ?? 0);
      prior = Math.max(prior, view.prior(next));
      if (next - from < longestRow) tags = (Math.imul(tags, 31) + view.tag(next)) | 0;
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
  };
}
