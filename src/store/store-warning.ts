/** What the caller should log and show although the store could be opened. */
export type StoreWarning =
  | {
      readonly kind: "kept-aside";
      /** Where the damaged database was found; a fresh one is there now. */
      readonly path: string;
      /** Where the damaged database is now. */
      readonly keptAt: string;
      readonly message: string;
    }
  | { readonly kind: "reopened"; readonly path: string; readonly message: string };

/** Tells that the thread which held the database died, and that another has opened it. */
export const reopened = (path: string): StoreWarning => ({
  kind: "reopened",
  path,
  message: `The thread that held ${path} died, and the database was opened again. What was being asked of it failed; what had been stored is there.`,
});

/** Tells that a damaged database was put aside and a fresh one started. */
export const keptAside = (path: string, keptAt: string): StoreWarning => ({
  kind: "kept-aside",
  path,
  keptAt,
  message: `${path} was damaged or not a database. It is kept as ${keptAt}, and a fresh database was started: settings and added articles are gone from view. To get them back, stop Verbatim and put a backup, or what "sqlite3 ${keptAt} .recover" saves, in its place.`,
});
