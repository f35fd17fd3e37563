import type { Article, ArticleSummary } from "../../domain/article.ts";
import type { ArticleId } from "../../domain/ids.ts";
import { slice } from "../../domain/span.ts";
import type { Database, Statement } from "../database.ts";
import { findCandidates, type PassageSearch } from "../find-candidates.ts";
import type { ArticleStore, IndexedPassage } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { splitTerms } from "../terms.ts";
import { byTitle } from "../title-order.ts";
import { articleColumns, articleOf, articleValues, summaryColumns, summaryOf, textOrNull } from "./article-row.ts";

/** Articles by library; the passages of each one's newest version are indexed. */
export function createSqlArticles(database: Database, search: PassageSearch): ArticleStore {
  return {
    async put(libraryKey, article, passages) {
      const done = await database.transaction(putting(libraryKey, article, passages));
      if (done === null)
        throw new StoreError({ kind: "version-exists", articleId: article.id, version: article.version });
    },

    async list(libraryKeys) {
      if (libraryKeys.length === 0) return [];
      const rows = await database.all(
        `SELECT ${summaryColumns} FROM articles WHERE library_key IN (${marks(libraryKeys)}) AND ${isNewest}`,
        libraryKeys,
      );
      return [...newestOfEach(rows.map(summaryOf)).values()].sort(byTitle);
    },

    async get(libraryKeys, id, version) {
      if (libraryKeys.length === 0) return null;
      const rows = await database.all(
        `SELECT * FROM articles WHERE library_key IN (${marks(libraryKeys)}) AND id = ?
           ${version === undefined ? "" : "AND version = ?"} ORDER BY version DESC LIMIT 1`,
        [...libraryKeys, id, ...(version === undefined ? [] : [version])],
      );
      return rows[0] ? articleOf(rows[0]) : null;
    },

    async getAll(libraryKeys, ids, annotatorVersion) {
      if (libraryKeys.length === 0 || ids.length === 0) return [];
      const rows = await database.all(
        `SELECT articles.*, annotations.json FROM articles
         LEFT JOIN annotations ON annotations.content_hash = articles.content_hash AND annotations.annotator_version = ?
         WHERE articles.library_key IN (${marks(libraryKeys)}) AND articles.id IN (${marks(ids)}) AND ${isNewest}`,
        [annotatorVersion, ...libraryKeys, ...ids],
      );
      const found = newestOfEach(rows.map((row) => ({ ...articleOf(row), annotations: textOrNull(row.json) })));
      return ids.flatMap((id) => {
        const kept = found.get(id);
        if (!kept) return [];
        const { annotations, ...article } = kept;
        return [{ article, annotations }];
      });
    },

    async readSlice(id, version, span) {
      const rows = await database.all("SELECT text FROM articles WHERE id = ? AND version = ? LIMIT 1", [id, version]);
      const text = rows[0] ? String(rows[0].text) : null;
      return text !== null && span.start >= 0 && span.start < span.end && span.end <= text.length
        ? slice(text, span)
        : null;
    },

    candidates: (libraryKeys, terms, limit) => findCandidates(search, libraryKeys, terms, limit),

    async remove(libraryKey, id) {
      const results = await database.transaction(removing("library_key = ? AND id = ?", [libraryKey, id]));
      return (results?.at(-1)?.length ?? 0) > 0;
    },
  };
}

/** Deletes the articles that fulfil a condition, and what was derived from them; the last statement gives their ids. */
export const removing = (condition: string, parameters: readonly string[]): readonly Statement[] => [
  {
    sql: `DELETE FROM annotations WHERE content_hash IN (SELECT content_hash FROM articles WHERE ${condition})`,
    parameters,
  },
  { sql: `DELETE FROM articles WHERE ${condition} RETURNING id`, parameters },
];

function putting(libraryKey: string, article: Article, passages: readonly IndexedPassage[]): readonly Statement[] {
  const key = [libraryKey, article.id];
  const { id, version, text } = article;
  return [
    {
      // An id and a version name one text, in whichever library: a citation is checked by them alone.
      sql: `SELECT 1 AS free WHERE NOT EXISTS (SELECT 1 FROM articles WHERE id = ? AND version = ? AND text <> ?)`,
      parameters: [id, version, text],
      needsRow: true,
    },
    { sql: upsert, parameters: articleValues(libraryKey, article) },
    {
      sql: "DELETE FROM passages WHERE library_key = ? AND article_id = ? AND version = ?",
      parameters: [...key, version],
    },
    ...passages.map(({ span, terms }) => ({
      sql: `INSERT INTO passages (library_key, article_id, version, span_start, span_end, terms)
            VALUES (?, ?, ?, ?, ?, ?)`,
      parameters: [...key, version, span.start, span.end, splitTerms(terms).join(" ")],
    })),
    {
      sql: `DELETE FROM passages WHERE library_key = ? AND article_id = ? AND version < (
              SELECT max(version) FROM articles WHERE library_key = ? AND id = ?)`,
      parameters: [...key, ...key],
    },
  ];
}

const upsert = `
  INSERT INTO articles (${articleColumns}) VALUES (${marks(articleColumns.split(", "))})
  ON CONFLICT (library_key, id, version) DO UPDATE SET
    title = excluded.title, url = excluded.url, outlet = excluded.outlet, byline = excluded.byline,
    published_at = excluded.published_at, language = excluded.language, headline = excluded.headline,
    furniture = excluded.furniture, content_hash = excluded.content_hash`;

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}

const isNewest = `NOT EXISTS (
  SELECT 1 FROM articles AS newer WHERE newer.library_key = articles.library_key
    AND newer.id = articles.id AND newer.version > articles.version)`;

/** An article may be in two of the libraries. */
function newestOfEach<Of extends Pick<ArticleSummary, "id" | "version">>(
  articles: readonly Of[],
): ReadonlyMap<ArticleId, Of> {
  const newest = new Map<ArticleId, Of>();
  for (const article of articles) {
    if (article.version > (newest.get(article.id)?.version ?? 0)) newest.set(article.id, article);
  }
  return newest;
}
