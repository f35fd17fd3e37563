import type { TokenRange } from "../../tagging/tagged-document.ts";
import type { FeatureList } from "../model/feature-list.ts";
import type { LinearTable } from "../model/linear-table.ts";
import type { DocumentView } from "../reading/document-view.ts";
import { addExtentFeatures } from "./extent-features.ts";
import type { ExtentSite } from "./extent-site.ts";

/** The likeliest extent: its first and its last token are chosen apart. */
export function findExtent(view: DocumentView, site: ExtentSite, extents: LinearTable, list: FeatureList): TokenRange {
  const best = (edge: "first" | "last") => {
    const scores = describeEdge(view, site, edge, list, () => extents.score(list.places, list.length));
    return edgeTokens(site, edge)[scores.indexOf(Math.max(...scores))] ?? site.head;
  };
  return { from: best("first"), to: best("last") + 1 };
}

/** The tokens with which a site's extent may start, or end. */
export function edgeTokens(site: ExtentSite, edge: "first" | "last"): readonly number[] {
  const [from, last] = edge === "first" ? [site.first, site.head] : [site.head, site.last];
  return Array.from({ length: last - from + 1 }, (_, offset) => from + offset);
}

/** Collects the features of each token that may be an edge, and hands back what `take` makes of each collection. */
export function describeEdge<Result>(
  view: DocumentView,
  site: ExtentSite,
  edge: "first" | "last",
  list: FeatureList,
  take: () => Result,
): readonly Result[] {
  return edgeTokens(site, edge).map((token) => {
    list.clear();
    addExtentFeatures(view, site, edge, token, list);
    return take();
  });
}
