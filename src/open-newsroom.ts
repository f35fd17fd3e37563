import { indexBundled } from "./app/bundled.ts";
import { createNewsroom } from "./app/create-newsroom.ts";
import type { Newsroom } from "./app/newsroom.ts";
import { rememberAnswers } from "./app/remember-answers.ts";
import { createStoredShelf } from "./app/stored-shelf.ts";
import { readBundledArticles } from "./bundled-articles.ts";
import type { Config } from "./config.ts";
import { createKnowledge } from "./knowledge/create-knowledge.ts";
import type { Log } from "./observe/log.ts";
import { openModel } from "./open-model.ts";
import { loadResources } from "./resources.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";

export interface OpenNewsroom {
  readonly newsroom: Newsroom;
  /** How many stories ship with the program. */
  readonly stories: number;
  close(): Promise<void>;
}

/**
 * Opens the store, indexes what isn't indexed yet, and puts the use cases on top.
 * @throws StoreError where the data folder or the database can't be used.
 */
export async function openNewsroom({ dataFolder, answerModel }: Config, log: Log): Promise<OpenNewsroom> {
  const store = await openSqliteStore({
    folder: dataFolder,
    log: ({ kind, message }) => {
      log.warn(
        kind === "kept-aside"
          ? "the database was damaged, is kept aside and begun anew"
          : "the database's thread died, and it was opened again",
      );
      process.stderr.write(`${message}\n`);
    },
  });
  try {
    const knowledge = createKnowledge(loadResources());
    const articles = readBundledArticles();
    const shelf = createStoredShelf(store, knowledge);
    const indexed = await indexBundled(articles, store.articles, shelf);
    if (indexed > 0) log.info({ indexed }, "indexed what wasn't yet");
    const newsroom = createNewsroom({
      ...(answerModel ? await openModel(answerModel, log) : {}),
      shelf,
      knowledge: rememberAnswers(knowledge),
      store,
      onNotKept: (error) => log.warn({ err: error }, "something couldn't be kept; the answer was given all the same"),
    });
    const close = async () => {
      await newsroom.settled();
      await store.close();
    };
    return { newsroom, stories: articles.length, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}
