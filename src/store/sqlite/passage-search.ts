import type { ArticleId } from "../../domain/ids.ts";
import type { Database, Row } from "../database.ts";
import type { Candidate, PassageSearch } from "../find-candidates.ts";

/** Looks passages up in the FTS5 table, never by its own ranking. */
export function createPassageSearch(database: Database): PassageSearch {
  return {
    async holdingAll(libraryKeys, terms, most) {
      const rows = await database.all(
        `SELECT DISTINCT articles.id, articles.published_at, 0 AS weight
         FROM (SELECT rowid AS position FROM (${holding})) AS held ${joined}`,
        [match(libraryKeys, terms), most],
      );
      return rows.map(candidate);
    },

    async count(libraryKeys, terms, most) {
      const columns = terms.map((_, index) => `(SELECT count(*) FROM (${holding})) AS c${index}`);
      const parameters = terms.flatMap((term) => [match(libraryKeys, [term]), most]);
      const [row] = await database.all(`SELECT ${columns.join(", ")}`, parameters);
      return terms.map((_, index) => Number(row?.[`c${index}`]));
    },

    async holdingAny(libraryKeys, terms, most) {
      if (terms.length === 0) return [];
      const each = terms.map(() => `SELECT rowid AS position, ? AS weight FROM (${holding})`);
      const parameters = terms.flatMap(({ term, weight }) => [weight, match(libraryKeys, [term]), most]);
      const rows = await database.all(
        `SELECT articles.id, articles.published_at, max(held.weight) AS weight
         FROM (SELECT position, sum(weight) AS weight FROM (${each.join(" UNION ALL ")}) GROUP BY position) AS held
         ${joined} GROUP BY articles.id, articles.published_at`,
        parameters,
      );
      return rows.map(candidate);
    },
  };
}

const holding = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT ?";

const joined = `
  JOIN passages ON passages.position = held.position
  JOIN articles ON articles.library_key = passages.library_key
    AND articles.id = passages.article_id AND articles.version = passages.version`;

/** An FTS5 expression: all of the terms, each led by one of the libraries. */
function match(libraryKeys: readonly string[], terms: readonly string[]): string {
  const libraries = libraryKeys.map((key) => terms.map((term) => quoted(`${key}/${term}`)).join(" AND "));
  return libraries.map((all) => `(${all})`).join(" OR ");
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

const candidate = (row: Row): Candidate => ({
  id: String(row.id) as ArticleId,
  publishedAt: row.published_at === null ? null : String(row.published_at),
  weight: Number(row.weight),
});
