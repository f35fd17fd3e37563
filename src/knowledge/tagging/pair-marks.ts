import { closingCost, type Mark, openingCost } from "./mark-evidence.ts";

/** An opening mark with the one that closes it; null where that is missing. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Where the next quotation begins that this one, unclosed, mustn't reach; null where none follows. */
  readonly before: Mark | null;
}

// What it costs that a closing mark is missing before the next opening one, at the paragraph's end, and where the next
// paragraph goes on.
const missing = 3;
const goingOn = 0.3;
// A quotation within another, in marks of its own or (“They call it “progress”,”) in the same.
const within = { ownMarks: 0.2, sameMarks: 2.8 };
// Worse than the best reading by more than this isn't followed.
const hopeless = 10;

/**
 * Tells which marks of a paragraph open and close quotations, and which are apostrophes, inches or strays: the reading
 * of least cost, found by passing hypotheses from mark to mark (token passing, Young, Russell and Thornton, 1989). So a
 * mark that is missing costs its own quotation and doesn't turn round those behind it. Takes time by the number of marks.
 *
 * @param goesOn Whether the next paragraph opens with a mark like the given one.
 * @returns the outermost pairs in order.
 */
export function pairMarks(marks: readonly Mark[], goesOn: (open: Mark) => boolean): readonly MarkPair[] {
  let paths: readonly Path[] = [{ cost: 0, outer: null, inner: null, pairs: null }];
  for (const mark of marks) paths = bestOf(paths.flatMap((path) => steps(path, mark)));
  const [best] = bestOf(paths.map((path) => ({ ...ended(path, goesOn), inner: null })));
  return inOrder(best?.pairs ?? null);
}

/** One way to read the marks so far. */
interface Path {
  readonly cost: number;
  readonly outer: Mark | null;
  /** A quotation within the outer one. */
  readonly inner: Mark | null;
  readonly pairs: Chain | null;
}

interface Chain extends MarkPair {
  readonly previous: Chain | null;
}

function steps(path: Path, mark: Mark): readonly Path[] {
  const { outer, inner, pairs } = path;
  const ignored = { ...path, cost: path.cost + ignoredCost(path, mark) };
  // within double marks single ones are words like others
  if (outer?.kind === "double" && mark.kind === "single") return [ignored];
  const found = [ignored];
  const add = (cost: number, change: Partial<Path>) => {
    if (cost < hopeless) found.push({ ...path, cost: path.cost + cost, ...change });
  };
  const opening = openingCost(mark);
  if (!outer) {
    add(opening, { outer: mark });
    return found;
  }
  const lost = inner ? missing : 0;
  const close = (closed: Mark | null): Chain => ({ open: outer, close: closed, before: mark, previous: pairs });
  add(closingCost(mark, outer.glyph) + lost, { outer: null, inner: null, pairs: close(mark) });
  if (inner) add(closingCost(mark, inner.glyph), { inner: null });
  else if (mark.kind === "double") {
    add(opening + (mark.glyph === outer.glyph ? within.sameMarks : within.ownMarks), { inner: mark });
  }
  if (outer.kind === "double") add(missing + lost + opening, { outer: mark, inner: null, pairs: close(null) });
  return found;
}

function ignoredCost({ outer }: Path, { kind, ignored }: Mark): number {
  if (outer === null) return ignored.outside;
  return outer.kind === "single" ? ignored.inSingle : kind === "single" ? 0 : ignored.outside;
}

function ended(path: Path, goesOn: (open: Mark) => boolean): Path {
  const { outer, inner, pairs } = path;
  if (!outer) return path;
  const cost = goesOn(outer) ? goingOn : outer.kind === "single" ? Number.POSITIVE_INFINITY : missing;
  const chain = { open: outer, close: null, before: null, previous: pairs };
  return { cost: path.cost + cost + (inner ? missing : 0), outer: null, inner: null, pairs: chain };
}

/** The cheapest path for each pair of marks that may be open, without those that are hopeless. */
function bestOf(paths: readonly Path[]): readonly Path[] {
  const best = new Map<string, Path>();
  let least = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const key = `${path.outer?.glyph ?? ""} ${path.inner?.glyph ?? ""}`;
    if (path.cost < (best.get(key)?.cost ?? Number.POSITIVE_INFINITY)) best.set(key, path);
    least = Math.min(least, path.cost);
  }
  return [...best.values()].filter(({ cost }) => cost <= least + hopeless);
}

function inOrder(last: Chain | null): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  for (let chain = last; chain; chain = chain.previous) pairs.push(chain);
  return pairs.reverse();
}
