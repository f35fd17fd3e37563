// Writes to the store of a folder without end and tells each write once it was acknowledged: a line of JSON on stdout.
// Arguments: the folder, and a name that keeps this process's ids apart from others'.
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../../dist/src/store/open-sqlite-store.js";

const [folder, name] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
const tell = (line) => writeSync(1, `${JSON.stringify(line)}\n`);
tell({ kind: "opened" });

for (let number = 1; ; number++) {
  const id = `${name}-${number}`;
  await Promise.all([
    store.settings.update(id, { channels: [id] }).then(() => tell({ kind: "settings", id })),
    store.feedback
      .record({ messageId: id, userId: name, guildId: id, command: "ask", helpful: true, at: number })
      .then(() => tell({ kind: "feedback", id })),
    store.shortKeys.put(name, id, Number.MAX_SAFE_INTEGER).then((key) => tell({ kind: "short-key", id, key })),
    store.articles.put(`guild:${name}`, article(id), passages(id)).then(() => tell({ kind: "article", id })),
  ]);
}

function article(id) {
  const text = `The text of ${id}. `.repeat(50);
  const metadata = { url: null, outlet: null, byline: null, publishedAt: null, language: "en" };
  return { id, version: 1, title: id, text, headline: null, furniture: [], ...metadata };
}

function passages(id) {
  const terms = id.replace("-", "x");
  return Array.from({ length: 10 }, (_, index) => ({ span: { start: index, end: index + 5 }, terms }));
}
