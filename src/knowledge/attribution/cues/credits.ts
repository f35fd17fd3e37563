import type { DocumentView } from "../reading/document-view.ts";
import { isDash, isDashCredit } from "./dash-credit.ts";
import { paragraphBounds } from "./paragraph-bounds.ts";

const longestCredit = 6;
const longestRole = 14;

/** The dashes behind which stands who said what is before them: “We were ready.” — Mary Osei, mayor of Lindau */
export function findCredits(view: DocumentView): readonly number[] {
  const found: number[] = [];
  for (let token = 1; token < view.length; token++) {
    if (!isDash(view, token)) continue;
    const credits = isDashCredit(view, token) || standsAlone(view, token);
    if ((credits && endsWithName(view, token)) || isPosted(view, token)) found.push(token);
  }
  return found;
}

/** A paragraph of its own below what was said, unlike the dashes of a list. */
function standsAlone(view: DocumentView, dash: number): boolean {
  const own = view.paragraph(dash);
  if (view.lower(dash) === "-" || own <= 1 || view.paragraph(dash - 1) === own) return false;
  const { first } = paragraphBounds(view, dash - 1);
  const { last } = paragraphBounds(view, dash, longestRole + 1);
  return view.pos(dash + 1) === "PROPN" && !isDash(view, first) && !isDash(view, last + 1);
}

/** Nothing but a name follows the dash in its paragraph, or a name and behind a comma a role without a verb. */
function endsWithName(view: DocumentView, dash: number): boolean {
  const { last } = paragraphBounds(view, dash, longestRole + 1);
  if (last - dash > longestRole) return false;
  let token = dash + 1;
  while (token <= last && (!view.isWord(token) || isCapitalised(view, token)) && view.lower(token) !== ",") token++;
  if (token > last) return last - dash <= longestCredit;
  if (view.lower(token) !== "," || token - dash > longestCredit) return false;
  for (; token <= last; token++) if (view.isVerb(token)) return false;
  return true;
}

/** The pier is closed. — Jane Roe (@jroe) July 3, 2025 */
function isPosted(view: DocumentView, dash: number): boolean {
  const { last } = paragraphBounds(view, dash, longestRole + 1);
  if (last - dash > longestRole || !isCapitalised(view, dash + 1)) return false;
  for (let token = dash + 2; token <= last; token++) {
    if (/^@\w/.test(view.lower(token))) return view.lower(token - 1) === "(" && view.lower(token + 1) === ")";
    if (!isCapitalised(view, token) && view.lower(token) !== "(") return false;
  }
  return false;
}

const isCapitalised = (view: DocumentView, token: number): boolean => /^\p{Lu}/u.test(view.document.word[token] ?? "");
