import { createReadingRoom } from "./app/reading-room.ts";
import { serveBatch } from "./batch/serve.ts";
import { readBundledArticles } from "./bundled-articles.ts";
import { readBatchConfig } from "./config.ts";
import { readEnvironment } from "./environment.ts";
import { failStart } from "./fail-start.ts";
import { createKnowledge } from "./knowledge/create-knowledge.ts";
import { createLog } from "./observe/log.ts";
import { createReportFault } from "./observe/report-fault.ts";
import { loadResources } from "./resources.ts";
import { wordsFor } from "./words/words.ts";

/** What is ready to be asked takes many times the space of its text, so this much of it stays ready, in bytes of text. */
const readyBytes = 4 * 1024 * 1024;

async function main(): Promise<void> {
  const config = readBatchConfig(readEnvironment());
  const log = createLog(config.logLevel ?? "warn");
  const room = createReadingRoom({
    knowledge: createKnowledge(loadResources()),
    bundled: readBundledArticles(),
    limits: { textBytes: config.textBytes, readyBytes },
  });
  await serveBatch({
    input: process.stdin,
    output: process.stdout,
    room,
    words: wordsFor("en"),
    reportFault: createReportFault(log),
  });
}

try {
  await main();
} catch (error) {
  failStart(error, null);
}
