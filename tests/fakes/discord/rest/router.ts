import type { Route } from "./request.ts";

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the first route whose pattern fits a method and a path; segments are decoded. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | null {
  for (const route of routes) {
    const parameters = match(route.pattern, method, path);
    if (parameters) return { route, parameters };
  }
  return null;
}

function match(pattern: string, method: string, path: string): Record<string, string> | null {
  const [patternMethod, patternPath = ""] = pattern.split(" ");
  if (patternMethod !== method) return null;
  const wanted = patternPath.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? "");
    if (segment.startsWith(":")) parameters[segment.slice(1)] = value;
    else if (segment !== value) return null;
  }
  return parameters;
}
