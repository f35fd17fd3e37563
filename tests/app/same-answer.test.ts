import { afterEach, describe, expect, it } from "vitest";
import { createNewsroom } from "../../src/app/create-newsroom.ts";
import type { Newsroom } from "../../src/app/newsroom.ts";
import { createStoredShelf, type StoredShelf } from "../../src/app/stored-shelf.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { type ArticleId, guildId } from "../../src/domain/ids.ts";
import { type Library, libraryKey } from "../../src/domain/library.ts";
import { createKnowledge } from "../../src/knowledge/create-knowledge.ts";
import { loadResources } from "../../src/resources.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { sampleArticle } from "../store/sample-article.ts";
import { temporaryFolder } from "../store/temporary-folder.ts";

const knowledge = createKnowledge(loadResources());
const library: Library = { owner: { kind: "guild", guildId: guildId("1") }, includesBundled: false };

const write = (id: string, text: string) => sampleArticle({ id, title: id, text });

const orchard = write(
  "orchard",
  `The cider press of Wexmoor was lit by lightning on 12 May and burned for six hours, the fire brigade said. Nobody was hurt.

“We will rebuild it before the harvest,” said the owner, Hilda Tarn. The insurer has offered 80,000 crowns, which she called an insult.

The press was built in 1788. Inspector Omar Vale told reporters that the cause was “beyond doubt”.`,
);
const other = (number: number) =>
  write(
    `other-${number}`,
    `The mill of Port ${names[number % names.length]} was built in ${1700 + number}. “We will sell it,” said the owner, Ana ${names[number % 7]}. The press reported on ${number % 28} May that it had burned.`,
  );
const names = "Abel Borg Carden Dunmere Eskholm Fenwick Garrow Hale Ister Jarrow Kell".split(" ");

const questions = [
  "When was the cider press built?",
  "How long did the press of Wexmoor burn?",
  "What did Hilda Tarn say about the harvest?",
  "Who is Omar Vale?",
  "How much has the insurer offered?",
  "Why did the mayor of Wexmoor resign?",
  "hello",
];

const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

async function open(store: Store): Promise<{ readonly newsroom: Newsroom; readonly shelf: StoredShelf }> {
  stores.push(store);
  const shelf = createStoredShelf(store, knowledge);
  return { newsroom: createNewsroom({ shelf, knowledge, store }), shelf };
}

async function answersOf(newsroom: Newsroom, asked: readonly string[], id: ArticleId | null) {
  const answers = new Map<string, string>();
  for (const question of asked) {
    answers.set(question, JSON.stringify((await newsroom.ask(library, { question, articleId: id })).result));
  }
  return answers;
}

describe("the same question", () => {
  it("has the same answer twice, in another order, after a restart, on another store, and among other articles", async () => {
    const folder = temporaryFolder();
    const before = await open(await openSqliteStore({ folder }));
    await before.shelf.put(libraryKey(library.owner), orchard);
    const first = await answersOf(before.newsroom, questions, null);
    expect([...first.values()].filter((answer) => answer.includes('"answered"')).length).toBeGreaterThanOrEqual(4);
    expect(await answersOf(before.newsroom, questions, null)).toEqual(first);
    expect(await answersOf(before.newsroom, questions.toReversed(), null)).toEqual(first);
    await stores.pop()?.close();

    const after = await open(await openSqliteStore({ folder }));
    expect(await answersOf(after.newsroom, questions, null)).toEqual(first);

    for (let number = 0; number < 40; number++) await after.shelf.put(libraryKey(library.owner), other(number));
    expect(await answersOf(after.newsroom, questions, orchard.id)).toEqual(first);

    const memory = await open(createMemoryStore());
    for (let number = 39; number >= 0; number--) await memory.shelf.put(libraryKey(library.owner), other(number));
    await memory.shelf.put(libraryKey(library.owner), orchard);
    expect(await answersOf(memory.newsroom, questions, orchard.id)).toEqual(first);
    expect(await answersOf(memory.newsroom, questions, null)).toEqual(await answersOf(after.newsroom, questions, null));
  });

  it("gets the same sentences and scores of an article when all are asked", async () => {
    const { newsroom, shelf } = await open(createMemoryStore());
    await shelf.put(libraryKey(library.owner), orchard);
    for (let number = 0; number < 40; number++) await shelf.put(libraryKey(library.owner), other(number));
    for (const question of questions) {
      const alone = (await newsroom.ask(library, { question, articleId: orchard.id, limit: 100 })).result;
      const among = (await newsroom.ask(library, { question, articleId: null, limit: 1000 })).result;
      expect(ofOrchard(among)).toEqual(ofOrchard(alone));
      if (among.kind !== "answered" || alone.kind !== "answered") continue;
      const [passage] = among.passages;
      if (passage?.citation.articleId === orchard.id) expect(passage).toEqual(alone.passages[0]);
    }
  });
});

/** The ranking's entries of the one article, or nothing where it wasn't among those asked. */
const ofOrchard = ({ kind, ranking }: Answer) =>
  kind === "aside" ? [] : ranking.filter((hit) => hit.articleId === orchard.id);
