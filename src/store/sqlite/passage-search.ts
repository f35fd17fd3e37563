import type { ArticleId } from "../../domain/ids.ts";
import type { Database, Row } from "../database.ts";
import type { Candidate, PassageSearch } from "../find-candidates.ts";

/** Looks passages up in the FTS5 table, never by its own ranking. */
export function createPassageSearch(database: Database): PassageSearch {
  return {
    async holdingAll(libraryKeys, terms, most, limit) {
      const rows = await database.all(
        `SELECT articles.id, articles.published_at, 0 AS weight
         FROM (SELECT rowid AS position FROM (${holding})) AS held ${joined} ${ranked}`,
        [match(libraryKeys, terms), most, limit * libraryKeys.length],
      );
      return rows.map(candidate);
    },

    async count(libraryKeys, terms, most) {
      const columns = terms.map((_, index) => `(SELECT count(*) FROM (${holding})) AS c${index}`);
      const parameters = terms.flatMap((term) => [match(libraryKeys, [term]), most]);
      const [row] = await database.all(`SELECT ${columns.join(", ")}`, parameters);
      return terms.map((_, index) => Number(row?.[`c${index}`]));
    },

    async holdingAny(libraryKeys, terms, most, limit) {
      if (terms.length === 0) return [];
      const each = terms.map(() => `SELECT rowid AS position, ? AS weight FROM (${holding})`);
      const parameters = terms.flatMap(({ term, weight }) => [weight, match(libraryKeys, [term]), most]);
      const sql = `
        WITH held AS MATERIALIZED (SELECT position, sum(weight) AS weight FROM (${each.join(" UNION ALL ")}) GROUP BY position)
        SELECT articles.id, articles.published_at, max(held.weight) AS weight FROM held ${joined}
        WHERE held.weight >= coalesce((SELECT weight FROM held ORDER BY weight DESC LIMIT 1 OFFSET ?), 0) ${ranked}`;
      // Which article a passage belongs to is costly to look up, so that only the best passages are: those that weigh
      // least of them too, all of them. Where they belong to too few articles, more are looked at.
      const wanted = limit * libraryKeys.length;
      for (let passages = 8 * wanted; ; passages *= 8) {
        const rows = await database.all(sql, [...parameters, passages, wanted]);
        if (rows.length >= wanted || passages > most * terms.length) return rows.map(candidate);
      }
    },

    async beginning(libraryKeys, start, most) {
      const each = libraryKeys.map(() => `SELECT term FROM (${within})`);
      const parameters = libraryKeys.flatMap((key) => [`${key}/${start}`, `${key}/${start}\u{10ffff}`, most]);
      // One long text is handed over much sooner than thousands of rows; no term holds a space.
      const [row] = await database.all(
        `SELECT group_concat(substr(term, instr(term, '/') + 1), ' ') AS terms FROM (${each.join(" UNION ALL ")})`,
        parameters,
      );
      return typeof row?.terms === "string" ? [...new Set(row.terms.split(" "))].slice(0, most) : [];
    },
  };
}

const holding = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT ?";

const within = "SELECT term FROM passage_terms WHERE term >= ? AND term < ? LIMIT ?";

const joined = `
  JOIN passages ON passages.position = held.position
  JOIN articles ON articles.library_key = passages.library_key
    AND articles.id = passages.article_id AND articles.version = passages.version`;

// An article may be in each of the libraries, and so stand as often among those that are asked for.
const ranked = `
  GROUP BY articles.id, articles.published_at ORDER BY weight DESC, articles.published_at DESC, articles.id LIMIT ?`;

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
