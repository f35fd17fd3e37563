/** What keeps the store from doing what was asked of it. */
export type StoreProblem =
  | { readonly kind: "folder-unusable"; readonly folder: string; readonly reason: string }
  | { readonly kind: "disk-full"; readonly path: string }
  | { readonly kind: "read-only"; readonly path: string }
  | { readonly kind: "busy"; readonly path: string }
  | { readonly kind: "corrupt"; readonly path: string }
  | { readonly kind: "newer"; readonly path: string; readonly found: number; readonly known: number }
  | { readonly kind: "not-ours"; readonly path: string }
  | { readonly kind: "version-exists"; readonly articleId: string; readonly version: number }
  | { readonly kind: "closed" }
  | { readonly kind: "failed"; readonly detail: string };

/** A fault of the store, with a message for the log that says what to do; `problem` tells the kinds apart. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem) {
    super(tell(problem));
    this.problem = problem;
  }
}

function tell(problem: StoreProblem): string {
  switch (problem.kind) {
    case "folder-unusable":
      return `The data folder ${problem.folder} can't be used (${problem.reason}). Make it writable for the user that runs Verbatim, or choose another folder.`;
    case "disk-full":
      return `The disk that holds ${problem.path} is full. Nothing was changed and nothing is lost: what could be read still can be. Free some space and try again; a running Verbatim needs no restart.`;
    case "read-only":
      return `${problem.path} can't be read and written. Give the user that runs Verbatim the right to do both.`;
    case "busy":
      return `${problem.path} is held by another program for too long. Nothing was changed; try again, and close what else has it open.`;
    case "corrupt":
      return `${problem.path} is damaged or not a database. Stop Verbatim, then restore a backup or move the file away; it is never overwritten.`;
    case "newer":
      return `${problem.path} was written by a newer Verbatim (schema ${problem.found}; this one knows ${problem.known}). It was left untouched: run the newer version, or choose another folder.`;
    case "not-ours":
      return `${problem.path} is another program's database. It was left untouched: choose another folder.`;
    case "version-exists":
      return `Version ${problem.version} of article ${problem.articleId} is stored with another text. Citations rely on it: store the new text as a new version.`;
    case "closed":
      return "The store is closed. Open it again to use it.";
    case "failed":
      return `The store failed: ${problem.detail}. If it happens again, restart Verbatim and report this line.`;
  }
}
