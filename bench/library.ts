import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createNewsroom } from "../src/app/create-newsroom.ts";
import type { Newsroom } from "../src/app/newsroom.ts";
import { createStoredShelf, type StoredShelf } from "../src/app/stored-shelf.ts";
import { guildId } from "../src/domain/ids.ts";
import { type Library, libraryKey } from "../src/domain/library.ts";
import { createKnowledge } from "../src/knowledge/create-knowledge.ts";
import type { Knowledge } from "../src/knowledge/knowledge.ts";
import { loadResources } from "../src/resources.ts";
import { openSqliteStore } from "../src/store/open-sqlite-store.ts";
import type { Store } from "../src/store/store.ts";
import { inventStory } from "./library-texts.ts";
import { createRandom, quantile, timeOf } from "./timing.ts";

export interface LibraryBenchSize {
  readonly articles: number;
  readonly questions: number;
  /** Where the library is kept from one run to the next; a folder that is thrown away where it is left out. */
  readonly folder?: string;
}

const library: Library = { owner: { kind: "guild", guildId: guildId("1") }, includesBundled: true };

/**
 * Times questions to a server with thousands of invented articles on SQLite: cold, where the articles that may answer
 * must be read and indexed first, and warm, the same questions once more. Prints what memory they took.
 */
export async function benchLibrary(size: LibraryBenchSize = { articles: 10_000, questions: 600 }): Promise<void> {
  const folder = size.folder ?? mkdtempSync(join(tmpdir(), "verbatim-library-"));
  try {
    console.log(`a library of ${size.articles} invented articles on SQLite, ${size.questions} questions`);
    const knowledge = createKnowledge(loadResources());
    await fill(folder, size.articles, knowledge);
    const store = await openSqliteStore({ folder });
    const newsroom = createNewsroom({ shelf: createStoredShelf(store, knowledge), knowledge, store });
    const questions = pickQuestions(size);
    memory("memory before the first question");
    await rowsOf("the first question of all", newsroom, questions.slice(0, 1));
    await rowsOf("cold", newsroom, questions);
    await rowsOf("warm", newsroom, questions);
    memory("memory after them");
    await store.close();
  } finally {
    if (size.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts in what isn't there yet, one article after the other: none takes longer for those before it. */
async function fill(folder: string, articles: number, knowledge: Knowledge): Promise<void> {
  const store = await openSqliteStore({ folder });
  const shelf = createStoredShelf(store, knowledge);
  const there = (await shelf.list(library)).length;
  const times: number[] = [];
  for (let number = there; number < articles; number++) times.push(await timeOf(() => put(shelf, number)));
  const tenth = Math.ceil(times.length / 10);
  if (times.length > 0) {
    row("put an article, first tenth", times.slice(0, tenth));
    row("put an article, last tenth", times.slice(-tenth));
  }
  await closed(store);
}

const put = (shelf: StoredShelf, number: number) => shelf.put(libraryKey(library.owner), inventStory(number).article);
const closed = (store: Store) => store.close();
const ask = (newsroom: Newsroom, question: string) => newsroom.ask(library, { question, articleId: null });

/** A question of one kind or another about as many stories. */
function pickQuestions({ articles, questions }: LibraryBenchSize): readonly string[] {
  const random = createRandom(41);
  return Array.from({ length: questions }, (_, at) => {
    const about = inventStory(Math.floor(random() * articles)).questions;
    return about[at % about.length] ?? "";
  });
}

/** Times questions by the clock, and by what all threads of the process computed: on a busy machine the clock says more. */
async function rowsOf(name: string, newsroom: Newsroom, questions: readonly string[]): Promise<void> {
  const times: number[] = [];
  const computed: number[] = [];
  for (const question of questions) {
    const before = process.cpuUsage();
    times.push(await timeOf(() => ask(newsroom, question)));
    const { user, system } = process.cpuUsage(before);
    computed.push((user + system) / 1000);
  }
  row(`${name}, by the clock`, times);
  row(`${name}, computing`, computed);
}

function row(name: string, times: readonly number[]): void {
  const figure = (share: number) => quantile(times, share).toFixed(2).padStart(8);
  console.log(`${name.padEnd(32)} p50 ${figure(0.5)} ms   p99 ${figure(0.99)} ms   most ${figure(1)} ms`);
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function memory(name: string): void {
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  const figure = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  console.log(`${name.padEnd(32)} resident ${figure(rss)}, of which live ${figure(heapUsed)}`);
}
