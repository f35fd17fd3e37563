import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../src/domain/article.ts";
import { articleId, channelId, guildId, userId } from "../src/domain/ids.ts";
import { openSqliteStore } from "../src/store/open-sqlite-store.ts";
import type { IndexedPassage, Store } from "../src/store/store.ts";

export interface StoreBenchSize {
  readonly libraries: number;
  readonly articles: number;
  readonly passages: number;
}

/** Times the store on SQLite with many servers' articles in it and prints a row for each kind of call. */
export async function benchStore(size: StoreBenchSize = { libraries: 100, articles: 70, passages: 30 }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  const random = createRandom(20_261_122);
  const word = createVocabulary(random, 20_000);
  const pick = (number: number) => Math.floor(random() * number);
  try {
    const total = size.libraries * size.articles * size.passages;
    console.log(`store on SQLite: ${size.libraries} libraries, ${total} passages`);
    let store = await openSqliteStore({ folder });
    row("add an article", await timesOf(size.libraries * size.articles, (number) => add(store, number, size, word)));
    row("close", await timesOf(1, () => store.close()));
    const openings: number[] = [];
    for (let run = 0; run < 10; run++) {
      const start = performance.now();
      store = await openSqliteStore({ folder });
      openings.push(performance.now() - start);
      if (run < 9) await store.close();
    }
    row("open", openings);

    const library = () => [`guild:${pick(size.libraries)}`, "bundled"];
    const someGuild = () => guildId(String(pick(size.libraries)));
    const article = () => {
      const number = pick(size.libraries * size.articles);
      return { keys: [`guild:${number % size.libraries}`], id: articleId(`article-${number}`) };
    };
    row(
      "change settings",
      await timesOf(300, (number) => store.settings.update(someGuild(), { channels: [channelId(`${number}`)] })),
    );
    row("settings of a server", await timesOf(3_000, () => store.settings.get(someGuild())));
    row("keep a short key", await timesOf(300, () => store.shortKeys.put(userId("1"), "payload", 1e15)));
    row("keep a reply", await timesOf(300, (number) => store.replies.put(`${number}`, channelId("1"), "2", 3)));
    row("an article", await timesOf(2_000, async () => store.articles.get(article().keys, article().id)));
    row("a slice of an article", await timesOf(2_000, () => slice(store, article().id)));
    row("titles of a library", await timesOf(500, () => store.articles.list(library())));
    for (const terms of [1, 2, 5, 12]) {
      const question = () => Array.from({ length: terms }, word);
      row(
        `candidates for ${terms} terms`,
        await timesOf(500, () => store.articles.candidates(library(), question(), 50)),
      );
    }
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const slice = (store: Store, id: Article["id"]) => store.articles.readSlice(id, 1, { start: 10, end: 90 });

async function add(store: Store, number: number, size: StoreBenchSize, word: () => string): Promise<void> {
  const passages: IndexedPassage[] = [];
  let text = "";
  for (let index = 0; index < size.passages; index++) {
    const terms = Array.from({ length: 18 }, word).join(" ");
    passages.push({ span: { start: text.length, end: text.length + terms.length }, terms });
    text += `${terms} `;
  }
  const metadata = { headline: null, furniture: [], url: null, outlet: null, byline: null, publishedAt: null };
  const id = articleId(`article-${number}`);
  const article: Article = { id, version: 1, title: `Article ${number}`, text, language: "en", ...metadata };
  await store.articles.put(`guild:${number % size.libraries}`, article, passages);
}

async function timesOf(runs: number, work: (number: number) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let number = 0; number < runs; number++) {
    const start = performance.now();
    await work(number);
    times.push(performance.now() - start);
  }
  return times;
}

function row(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(3);
  console.log(
    `${name.padEnd(24)} p50 ${at(0.5).padStart(9)} ms   p99 ${at(0.99).padStart(9)} ms   (${times.length} runs)`,
  );
}

/** Words as often as in language: the n-th most frequent one comes up 1/n as often as the first (Zipf 1949). */
function createVocabulary(random: () => number, words: number): () => string {
  return () => `word${Math.floor(words ** random())}`;
}

/** Mulberry32: the same numbers in each run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
